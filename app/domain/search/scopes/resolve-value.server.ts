import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { countryName, isCountry, listCountries } from '../../organisations/country.server'
import type { PlainDate } from '../../time/plain-date'
import { fold, foldedWords } from '../fold'
import { indexText, inLanguage, wordsOfIndex } from '../index-words'
import { rank } from '../rank'
import { rankedHits } from '../ranked-hits.server'
import type { SearchKind } from '../search-kind'
import { withinKinds } from '../within'
import { kindLabel, readKind } from './kind-values'
import { readDays } from './read-days'
import type { TypedScope } from './scope'
import {
  type ScopeIds,
  ofCountry,
  ofGroups,
  ofMeasures,
  ofMeetingKind,
  ofOffices,
  ofOrganisations,
  ofPersons,
  ofTopics,
  onDays,
} from './scope-ids.server'

/** What a scope's value turned out to be: how it reads, and what it leaves to be found. */
export type ScopeMeaning = { label: string; ids: ScopeIds }

/** Records a name may stand for at once: a value as short as "s" means the nearest of them. */
const mostMeant = 50

/** What the value means, among what the actor may see; null when nothing answers it. */
export async function resolveValue(
  actor: Actor,
  { name, value }: TypedScope,
  today: PlainDate,
): Promise<ScopeMeaning | null> {
  switch (name) {
    case 'organisation':
      return records(actor, 'organisation', value, (ids) =>
        ofOrganisations(
          Prisma.sql`SELECT "id" FROM "Organisation" WHERE "id" IN (${Prisma.join(ids)})`,
          today,
        ),
      )
    case 'person':
      return records(actor, 'person', value, (ids) => ofPersons(ids, today))
    case 'group':
      return records(actor, 'group', value, (ids) => ofGroups(ids, today))
    case 'kind':
      return kind(actor, value, today)
    case 'country':
      return country(actor, value, today)
    case 'measure':
      return measure(actor, value)
    case 'topic':
      return choice(value, await topics(actor), ofTopics)
    case 'office':
      return choice(value, await offices(actor), ofOffices)
    default:
      return days(name, value, today)
  }
}

async function records(
  actor: Actor,
  kind: SearchKind,
  value: string,
  idsOf: (ids: string[]) => ScopeIds,
): Promise<ScopeMeaning | null> {
  const words = foldedWords(value)
  const { hits, mistyped } = await rankedHits(actor, value, withinKinds([kind]))
  // Found by its own name, not by the words that describe it: a hit's names stand first in its text.
  const named = hits.filter(({ item }) => {
    const { words: all, names } = wordsOfIndex(item.folded)
    return words.every((word) => all.slice(0, names).some((one) => one.startsWith(word)))
  })
  const whole = named.filter(({ item }) => {
    const { words: all, names } = wordsOfIndex(item.folded)
    return words.every((word) => all.slice(0, names).includes(word))
  })
  const meant = (whole.length > 0 ? whole : named).slice(0, mostMeant)
  const [first] = meant
  if (!first || mistyped) return null
  const label = meant.length === 1 ? inLanguage(first.item.title, actor.locale) : value
  return { label, ids: idsOf(meant.map(({ item }) => item.recordId)) }
}

function kind(actor: Actor, value: string, today: PlainDate): ScopeMeaning | null {
  const read = readKind(value)
  if (!read) return null
  const label = kindLabel(read, actor.locale)
  if (read.of === 'record') return { label, ids: { [read.kind]: null } }
  if (read.of === 'meeting') return { label, ids: ofMeetingKind(read.kind) }
  const ofKind = Prisma.sql`SELECT "id" FROM "Organisation" WHERE "kind" = ${Prisma.raw(`'${read.kind}'`)}`
  const { group: _, ...ids } = ofOrganisations(ofKind, today)
  return { label, ids }
}

function country(actor: Actor, value: string, today: PlainDate): ScopeMeaning | null {
  const typed = fold(value)
  const named = (['da', 'en'] as const).flatMap(listCountries).find(({ name }) => fold(name) === typed)
  const code = named?.code ?? (isCountry(value.toUpperCase()) ? value.toUpperCase() : null)
  return code ? { label: countryName(code, actor.locale), ids: ofCountry(code, today) } : null
}

async function measure(actor: Actor, value: string): Promise<ScopeMeaning | null> {
  const number = /^m?(\d{1,3})$/i.exec(value.trim())?.[1]
  const stored = await db.measure.findMany({ orderBy: { id: 'asc' } })
  const meant = stored.filter((one) =>
    number === undefined
      ? fold(one.nameDa).startsWith(fold(value)) || fold(one.nameEn).startsWith(fold(value))
      : one.number === Number(number),
  )
  const [first] = meant
  if (!first) return null
  const label = `${first.number}. ${actor.locale === 'da' ? first.nameDa : first.nameEn}`
  return { label: meant.length === 1 ? label : value, ids: ofMeasures(meant.map(({ id }) => id)) }
}

type Choice = { id: string; title: string; detail: string; folded: string }

function choice(value: string, choices: Choice[], idsOf: (ids: string[]) => ScopeIds): ScopeMeaning | null {
  const ranked = rank(foldedWords(value), choices, { mistakes: false })
  const [first] = ranked
  if (!first) return null
  return {
    label: ranked.length === 1 ? first.item.title : value,
    ids: idsOf(ranked.map(({ item }) => item.id)),
  }
}

async function topics(actor: Actor): Promise<Choice[]> {
  const stored = await db.topic.findMany({ orderBy: { key: 'asc' } })
  return stored.map(({ id, key, nameDa, nameEn }) => ({
    id,
    title: actor.locale === 'da' ? nameDa : nameEn,
    detail: '',
    folded: indexText([nameDa, nameEn, key]),
  }))
}

async function offices(actor: Actor): Promise<Choice[]> {
  const stored = await db.office.findMany({ orderBy: { key: 'asc' } })
  return stored.map(({ id, key, nameDa, nameEn, city }) => ({
    id,
    title: actor.locale === 'da' ? nameDa : nameEn,
    detail: '',
    folded: indexText([nameDa, nameEn, city, key]),
  }))
}

function days(name: 'since' | 'before' | 'year', value: string, today: PlainDate): ScopeMeaning | null {
  if (name === 'year' && !/^\d{4}$/.test(value)) return null
  const read = readDays(value, today)
  if (!read) return null
  const ids =
    name === 'year'
      ? onDays(read.from, read.until)
      : name === 'since'
        ? onDays(read.from, null)
        : onDays(null, read.from)
  return { label: value, ids }
}
