import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { visiblePersons } from '~/domain/access/visible-to.server'
import { namedWords } from '~/domain/people/matching-words.server'
import { nameSelection, personName } from '~/domain/people/person-name'
import { fold } from '~/domain/search/fold'
import { findPeriodInForce } from '~/domain/strategy/find-periods.server'
import type { PlainDate } from '~/domain/time/plain-date'
import { callsOf, topicName } from '~/domain/topics/topic'
import { fitOfName } from './match-name'
import type { ParsedFollowUp, ParsedLine } from './parsed-line'
import { resolveOrganisationName } from './resolve-organisation-name.server'
import { resolvePersonName } from './resolve-person-name.server'
import type { ResolvedFollowUp, ResolvedLine } from './resolved-line'

/** More names than this are not looked up: a line has few, an abuse many. */
const mostNames = 30

/**
 * Looks up what a line names: persons the actor may see, organisations, colleagues, measures and topics. Nothing is
 * written; whatever is not certain comes back for the author to choose. `today` is the author's day.
 */
export async function resolveLine(actor: Actor, parsed: ParsedLine, today: PlainDate): Promise<ResolvedLine> {
  const onDay = parsed.date ?? today
  const [people, organisations, followUps, measures, tags] = await Promise.all([
    inTurn(parsed.people.slice(0, mostNames), (person) => resolvePersonName(actor, person, onDay)),
    inTurn(parsed.organisations.slice(0, mostNames), (name) => resolveOrganisationName(actor, name)),
    inTurn(parsed.followUps.slice(0, mostNames), (followUp) => resolveOwner(actor, followUp)),
    resolveMeasures(actor, parsed.measures, today),
    resolveTags(actor, parsed.tags),
  ])
  return { people, organisations, followUps, ...measures, ...tags }
}

async function inTurn<A, B>(all: readonly A[], each: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = []
  for (const one of all) done.push(await each(one))
  return done
}

async function resolveOwner(actor: Actor, followUp: ParsedFollowUp): Promise<ResolvedFollowUp> {
  if (!followUp.owner) return { ...followUp, ownerId: actor.accountId }
  const accounts = await db.account.findMany({
    where: {
      deactivatedAt: null,
      person: {
        AND: [visiblePersons(actor), { searchEntries: { some: namedWords('person', followUp.owner) } }],
      },
    },
    select: { id: true, person: { select: nameSelection } },
    take: 50,
  })
  const owner = followUp.owner
  const fits = accounts.map(({ id, person }) => ({ id, fit: fitOfName(owner, [personName(person)]) }))
  const same = fits.filter(({ fit }) => fit === 'same')
  const [only, ...others] = same.length > 0 ? same : fits.filter(({ fit }) => fit !== null)
  return { ...followUp, ownerId: only && others.length === 0 ? only.id : null }
}

async function resolveMeasures(actor: Actor, numbers: number[], today: PlainDate) {
  if (numbers.length === 0) return { measures: [], unknownMeasures: [] }
  const periodId = await findPeriodInForce(today)
  const found = await db.measure.findMany({
    where: { number: { in: numbers }, priority: { periodId: periodId ?? '' } },
    select: { number: true, nameDa: true, nameEn: true },
    orderBy: { number: 'asc' },
  })
  const measures = found.map(({ number, nameDa, nameEn }) => ({
    number,
    name: actor.locale === 'da' ? nameDa : nameEn,
  }))
  return {
    measures,
    unknownMeasures: numbers.filter((number) => found.every((one) => one.number !== number)),
  }
}

async function resolveTags(actor: Actor, tags: string[]) {
  if (tags.length === 0) return { topics: [], unknownTags: [] }
  const known = await db.topic.findMany({ where: { archivedAt: null }, orderBy: { key: 'asc' } })
  const meant = tags.map((tag) => ({ tag, topic: known.find((topic) => callsOf(topic).has(fold(tag))) }))
  const topics = meant.flatMap(({ topic }) => (topic ? [topicName(topic, actor.locale)] : []))
  return {
    topics: [...new Set(topics)],
    unknownTags: meant.flatMap(({ tag, topic }) => (topic ? [] : [tag])),
  }
}
