import type { Actor } from '../access/actor'
import { findPersonNames } from '../people/find-person-names.server'
import { sortKey } from '../search/sort-key'
import { today } from '../time/plain-date'
import type { Acquaintance } from './acquaintance'
import type { Acquainted, KnownNetwork } from './known-network'
import { findHolders } from './paths-ends.server'
import { findPathEvidence, type Pair, type PathEvidence, pairKey } from './paths-evidence.server'
import type { Tier } from './strength'
import { viewNetwork } from './view-network.server'

type Named = { personId: string; name: string }

/** One colleague and the people asked about whom they know, the strongest first and `mostKnown` of them at most. */
export type Knower = {
  colleague: Named
  /** Of the strongest. */
  strength: number
  tier: Tier
  knows: (Acquaintance & { person: Named })[]
}

const mostKnown = 10
/** Colleagues whose reasons are told: those of two who have met hundreds of times take long to find. */
const mostReasoned = 10

/**
 * The colleagues who know a person, strongest first, from evidence the actor may see; the first ten with their reasons.
 * Nobody when the person is invisible to the actor.
 */
export async function findKnowersOfPerson(actor: Actor, personId: string, now: Date): Promise<Knower[]> {
  return findKnowers(actor, [personId], now)
}

/** The colleagues who know somebody now at the organisation, strongest first. */
export async function findKnowersOfOrganisation(
  actor: Actor,
  organisationId: string,
  now: Date,
): Promise<Knower[]> {
  return findKnowers(actor, await findHolders(actor, organisationId, today(now, actor.zone)), now)
}

async function findKnowers(actor: Actor, asked: readonly string[], now: Date): Promise<Knower[]> {
  const network = await viewNetwork(actor, now)
  const byColleague = new Map<string, Link[]>()
  for (const link of asked.flatMap((personId) => linksOf(network, personId)))
    byColleague.set(link.colleagueId, [...(byColleague.get(link.colleagueId) ?? []), link])
  const shown = [...byColleague.values()]
    .map((links) => links.sort((a, b) => b.strength - a.strength).slice(0, mostKnown))
    .sort(([a], [b]) => (b?.strength ?? 0) - (a?.strength ?? 0))
  if (shown.length === 0) return []
  const reasoned = shown.slice(0, mostReasoned).flat()
  const [{ told }, names] = await Promise.all([
    findPathEvidence(actor, reasoned.map(pairOf), network.day),
    findPersonNames(actor, shown.flat().flatMap(pairOf)),
  ])
  const named = (personId: string): Named[] => {
    const name = names.get(personId)
    return name === undefined ? [] : [{ personId, name }]
  }
  return shown.flatMap((links) => knowerOf(links, named, told)).sort(byStrength)
}

/** That a colleague knows somebody asked about. */
type Link = Pick<Acquaintance, 'strength' | 'tier' | 'meetings' | 'lastOn'> & {
  colleagueId: string
  personId: string
}

function linksOf(network: KnownNetwork, personId: string): Link[] {
  const node = network.nodeOf(personId)
  if (node === null) return []
  return network
    .acquaintances(node)
    .filter((known) => network.isColleague(known.node))
    .map(({ node: colleague, ...known }: Acquainted) => ({
      ...known,
      personId,
      colleagueId: network.personIdOf(colleague),
    }))
}

function knowerOf(links: Link[], named: (id: string) => Named[], told: PathEvidence['told']): Knower[] {
  const knows = links.flatMap(({ colleagueId, personId, ...known }) =>
    named(personId).map((person) => ({
      ...known,
      person,
      evidence: told.get(pairKey([colleagueId, personId])) ?? [],
    })),
  )
  const [best] = knows
  if (!best) return []
  return named(links[0]?.colleagueId ?? '').map((colleague) => ({
    colleague,
    strength: best.strength,
    tier: best.tier,
    knows,
  }))
}

function pairOf({ colleagueId, personId }: Link): Pair {
  return [colleagueId, personId]
}

function byStrength(a: Knower, b: Knower): number {
  return (
    b.strength - a.strength ||
    newestFirst(a.knows[0]?.lastOn ?? '', b.knows[0]?.lastOn ?? '') ||
    (sortKey(a.colleague.name) < sortKey(b.colleague.name) ? -1 : 1)
  )
}

function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0
}
