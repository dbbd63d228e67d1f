import type { Actor } from '../access/actor'
import { type Colleague, findColleaguesByPerson } from '../accounts/find-colleagues.server'
import type { KnownNetwork } from '../network/known-network'
import { tierOf } from '../network/strength'
import { viewNetwork } from '../network/view-network.server'
import { findPlacedPeople } from '../people/find-placed-people.server'
import { fold } from '../search/fold'
import { today } from '../time/plain-date'
import { findSingleThreaded } from './find-single-threaded.server'
import { type InsightRow, insightsPerPage } from './insight'
import type { InsightSearch } from './insight-schema.server'
import { personsNamed, personsOfGroup } from './narrowing.server'
import {
  type Cooled,
  type Relationship,
  coolingDays,
  cooledOver,
  silentDays,
  silentFor,
} from './relationships'

export type Insights = {
  rows: InsightRow[]
  total: number
  /** The days looked at; null for what has no time. */
  days: number | null
}

/**
 * One page of the relationships that need care, from what the actor may see: cooled, silent, or single-threaded
 * (an organisation of a group that only one colleague has a moderate tie to). `perPage` may be Infinity for a file.
 */
export async function findInsights(
  actor: Actor,
  search: InsightSearch,
  now: Date,
  perPage = insightsPerPage,
): Promise<Insights> {
  const from = perPage === Infinity ? 0 : (search.page - 1) * perPage
  if (search.kind === 'single') {
    const rows = await findSingleThreaded(actor, search, now)
    return { rows: rows.slice(from, from + perPage), total: rows.length, days: null }
  }
  const network = await viewNetwork(actor, now)
  const days = search.days ?? (search.kind === 'cooling' ? coolingDays : silentDays)
  const all = search.kind === 'cooling' ? await cooledOver(network, days) : silentFor(network, days)
  const colleagues = await findColleaguesByPerson(actor)
  const found = ordered(await narrowed(actor, search, network, all, colleagues, now), search.sort)
  return {
    rows: await told(actor, network, found.slice(from, from + perPage), colleagues, now),
    total: found.length,
    days,
  }
}

type Found = Relationship & { before?: number }

async function narrowed(
  actor: Actor,
  { group, office, q }: InsightSearch,
  network: KnownNetwork,
  all: readonly Found[],
  colleagues: ReadonlyMap<string, Colleague>,
  now: Date,
): Promise<Found[]> {
  const inGroup = group ? await personsOfGroup(actor, group, today(now, actor.zone)) : null
  const named = q ? await personsNamed(actor, q) : null
  const words = fold(q).split(' ')
  return all.filter(({ colleague, person }) => {
    const ours = colleagues.get(network.personIdOf(colleague))
    if (!ours || (office && ours.officeId !== office)) return false
    const theirs = network.personIdOf(person)
    if (inGroup && !inGroup.has(theirs)) return false
    return !named || named.has(theirs) || words.every((word) => fold(ours.name).includes(word))
  })
}

/** Total: equals in strength and last contact keep the order in which the network lists them. */
function ordered(found: Found[], sort: InsightSearch['sort']): Found[] {
  const fall = ({ before = 0, strength }: Found) => before - strength
  const last = ({ lastOn }: Found) => lastOn ?? ''
  const rising = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const orders: Record<InsightSearch['sort'], (a: Found, b: Found) => number> = {
    fall: (a, b) => fall(b) - fall(a) || b.strength - a.strength,
    strength: (a, b) => a.strength - b.strength,
    '-strength': (a, b) => b.strength - a.strength,
    last: (a, b) => rising(last(a), last(b)),
    '-last': (a, b) => rising(last(b), last(a)),
  }
  return found.toSorted(orders[sort])
}

/** With names and posts; two queries whatever the number. */
async function told(
  actor: Actor,
  network: KnownNetwork,
  found: readonly (Relationship | Cooled)[],
  colleagues: ReadonlyMap<string, Colleague>,
  now: Date,
): Promise<InsightRow[]> {
  const persons = await findNamed(
    actor,
    [...new Set(found.map(({ person }) => network.personIdOf(person)))],
    now,
  )
  return found.flatMap((relationship) => {
    const { strength, lastOn } = relationship
    const colleague = colleagues.get(network.personIdOf(relationship.colleague))
    const subject = persons.get(network.personIdOf(relationship.person))
    if (!colleague || !subject) return []
    const { personId, name, office } = colleague
    return [
      {
        key: `${personId} ${subject.subject.href}`,
        ...subject,
        colleague: { personId, name, office },
        ...{ strength, lastOn, tier: tierOf(strength) },
        before: 'before' in relationship ? relationship.before : null,
      },
    ]
  })
}

async function findNamed(actor: Actor, ids: string[], now: Date) {
  const placed = await findPlacedPeople(actor, ids, today(now, actor.zone))
  return new Map(
    [...placed].map(([id, { name, limited, organisations }]) => [
      id,
      {
        subject: { href: `/people/${id}`, name, limited },
        belongsTo: [...new Set(organisations.map((organisation) => organisation.name))],
      },
    ]),
  )
}
