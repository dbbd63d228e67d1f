import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { nameSelection, personName } from '../people/person-name'
import { indexText, initials, inLanguage } from './index-words'
import { queryWords } from './query-words'
import { type Rankable, rank } from './rank'
import type { SearchKind } from './search-kind'
import { rankedHits } from './ranked-hits.server'
import { withinKinds } from './within'

export const suggestionKinds = [
  'person',
  'organisation',
  'post',
  'meeting',
  'edition',
  'group',
  'colleague',
  'personOrOrganisation',
  'topic',
  'measure',
] as const

export type SuggestionKind = (typeof suggestionKinds)[number]

/** A record to choose: what it is called and what tells it from others. A colleague's id is the account's. */
export type Suggestion = { id: string; label: string; detail: string }

const mostSuggestions = 8

/**
 * Records of one kind that answer what is typed, the best first, among those the actor may see. With nothing
 * typed, colleagues, topics and measures are offered from the top of their lists.
 */
export async function suggest(actor: Actor, kind: SuggestionKind, typed: string): Promise<Suggestion[]> {
  const words = queryWords(typed)
  if (kind === 'personOrOrganisation') return suggestEither(actor, typed)
  if (!isChosenWhole(kind)) return suggestRecords(actor, kind, typed)
  const choices = await choicesOf[kind](actor)
  const ranked = words.length === 0 ? choices : rank(words, choices).map(({ item }) => item)
  return ranked.slice(0, mostSuggestions).map(({ id, title, detail }) => ({ id, label: title, detail }))
}

async function suggestRecords(actor: Actor, kind: SearchKind, typed: string): Promise<Suggestion[]> {
  const { hits: ranked } = await rankedHits(actor, typed, withinKinds([kind]))
  return ranked.slice(0, mostSuggestions).map(({ item }) => ({
    id: item.recordId,
    label: inLanguage(item.title, actor.locale),
    detail: inLanguage(item.detail, actor.locale),
  }))
}

/** People and organisations together; the id says which, "person:…" or "organisation:…". */
async function suggestEither(actor: Actor, typed: string): Promise<Suggestion[]> {
  const { hits: ranked } = await rankedHits(actor, typed, withinKinds(['person', 'organisation']))
  return ranked.slice(0, mostSuggestions).map(({ item }) => ({
    id: `${item.kind}:${item.recordId}`,
    label: inLanguage(item.title, actor.locale),
    detail: inLanguage(item.detail, actor.locale),
  }))
}

/** A record of a list short enough to be ranked whole. */
type Choice = Rankable & { id: string }

const choicesOf = { colleague: colleagues, topic: topics, measure: measures }

function isChosenWhole(kind: SuggestionKind): kind is keyof typeof choicesOf {
  return kind in choicesOf
}

async function colleagues(actor: Actor): Promise<Choice[]> {
  const accounts = await db.account.findMany({
    where: { deactivatedAt: null, person: { AND: [visiblePersons(actor), { archivedAt: null }] } },
    select: {
      id: true,
      person: { select: nameSelection },
      office: { select: { nameDa: true, nameEn: true } },
    },
    orderBy: [{ person: { sortKey: 'asc' } }, { id: 'asc' }],
  })
  return accounts.map(({ id, person, office }) => {
    const title = personName(person)
    const detail = actor.locale === 'da' ? office.nameDa : office.nameEn
    return { id, title, detail, folded: indexText([title, ...initials(title), detail]) }
  })
}

async function topics(actor: Actor): Promise<Choice[]> {
  const stored = await db.topic.findMany({
    where: { archivedAt: null },
    orderBy: actor.locale === 'da' ? { nameDa: 'asc' } : { nameEn: 'asc' },
  })
  return stored.map(({ id, nameDa, nameEn }) => ({
    id,
    title: actor.locale === 'da' ? nameDa : nameEn,
    detail: '',
    folded: indexText([nameDa, nameEn, ...initials(nameDa), ...initials(nameEn)]),
  }))
}

async function measures(actor: Actor): Promise<Choice[]> {
  const stored = await db.measure.findMany({ orderBy: [{ number: 'asc' }, { id: 'asc' }] })
  return stored.map(({ id, number, nameDa, nameEn }) => ({
    id,
    title: `${number}. ${actor.locale === 'da' ? nameDa : nameEn}`,
    detail: '',
    folded: indexText([String(number), `m${number}`, nameDa, nameEn]),
  }))
}
