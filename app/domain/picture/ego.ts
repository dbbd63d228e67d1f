import type { KnownNetwork } from '../network/known-network'
import { type Tier, tierOf } from '../network/strength'
import type { PlainDate } from '../time/plain-date'

/** Whom a picture is drawn around: a person, or an organisation with those who hold a post there now. */
export type Centre = { kind: 'person' | 'organisation'; id: string; personIds: readonly string[] }

/** Somebody in the picture, best known first. */
export type EgoNode = {
  personId: string
  isColleague: boolean
  /** 1: knows the centre, or holds a post at it; 2: known through one of the first. */
  ring: 1 | 2
  /** 0–100 of the way from the centre; of a post holder, how well the colleague who knows them best does. */
  strength: number
  /** Of that strength; null where it would not count as a relationship. */
  tier: Tier | null
  meetings: number
  lastOn: PlainDate | null
  /** Of the second ring: the id of who leads there. */
  through: string | null
}

/** Indexes into the nodes; -1 is the centre. `tier` is null for a post held. */
export type EgoEdge = { from: number; to: number; tier: Tier | null }

export type Ego = {
  nodes: EgoNode[]
  edges: EgoEdge[]
  /** How many more know the centre than are drawn. */
  left: number
  /** How many know it in all, and how many of them are colleagues. */
  known: number
  colleagues: number
}

/** Most lines drawn: beyond that they hide each other. */
const mostEdges = 1_200

/**
 * The `most` best known around the centre: those who know it, strongest first, then whoever they lead to, by the
 * product of the two strengths. The same network gives the same picture, whatever numbers its nodes have.
 */
export function egoOf(network: KnownNetwork, centre: Centre, most: number): Ego {
  const held = centre.personIds.flatMap((id) => network.nodeOf(id) ?? [])
  const [person] = held
  const first =
    centre.kind === 'organisation'
      ? holders(network, held)
      : person === undefined
        ? []
        : knownTo(network, person)
  const shown = first.slice(0, most)
  const taken = new Set([...shown.map(({ node }) => node), ...(centre.kind === 'person' ? held : [])])
  const second = ledTo(network, shown, taken).slice(0, most - shown.length)
  const placed = [...shown, ...second]
  return {
    nodes: placed.map((one) => ({
      personId: network.personIdOf(one.node),
      isColleague: network.isColleague(one.node),
      ring: one.through === null ? 1 : 2,
      ...{ strength: one.strength, tier: one.tier, meetings: one.meetings, lastOn: one.lastOn },
      through: one.through === null ? null : network.personIdOf(one.through),
    })),
    edges: [...spokes(shown, centre.kind), ...edgesAmong(network, placed)].slice(0, mostEdges),
    left: first.length - shown.length,
    known: first.length,
    colleagues: first.filter(({ node }) => network.isColleague(node)).length,
  }
}

type Placed = Omit<EgoNode, 'personId' | 'isColleague' | 'ring' | 'through'> & {
  node: number
  through: number | null
}

function knownTo(network: KnownNetwork, person: number): Placed[] {
  return network.acquaintances(person).map((known) => ({ ...known, through: null }))
}

/** Post holders, those best known to us first. */
function holders(network: KnownNetwork, held: readonly number[]): Placed[] {
  return held
    .map((node): Placed => {
      const best = network.acquaintances(node).find((known) => network.isColleague(known.node))
      const { strength = 0, tier = null, meetings = 0, lastOn = null } = best ?? {}
      return { node, strength, tier, meetings, lastOn, through: null }
    })
    .sort((a, b) => b.strength - a.strength || byId(network, a.node, b.node))
}

/** Whom the first ring leads to, each by the strongest way, strongest first. */
function ledTo(network: KnownNetwork, ring: readonly Placed[], taken: ReadonlySet<number>): Placed[] {
  const best = new Map<number, Placed>()
  for (const by of ring) {
    for (const known of network.acquaintances(by.node)) {
      if (taken.has(known.node)) continue
      const strength = Math.round((by.strength * known.strength) / 100)
      if (strength > (best.get(known.node)?.strength ?? 0))
        best.set(known.node, { ...known, strength, tier: tierOf(strength), through: by.node })
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength || byId(network, a.node, b.node))
}

function byId(network: KnownNetwork, one: number, other: number): number {
  return network.personIdOf(one) < network.personIdOf(other) ? -1 : 1
}

function spokes(ring: readonly Placed[], kind: Centre['kind']): EgoEdge[] {
  return ring.map(({ tier }, to) => ({ from: -1, to, tier: kind === 'organisation' ? null : tier }))
}

/** Who of those placed know each other, strongest first. */
function edgesAmong(network: KnownNetwork, placed: readonly Placed[]): EgoEdge[] {
  const at = new Map(placed.map(({ node }, index) => [node, index]))
  const found: (EgoEdge & { strength: number })[] = []
  placed.forEach(({ node }, from) => {
    for (const { node: other, tier, strength } of network.acquaintances(node)) {
      const to = at.get(other)
      if (to !== undefined && from < to) found.push({ from, to, tier, strength })
    }
  })
  return found
    .sort((a, b) => b.strength - a.strength || a.from - b.from || a.to - b.to)
    .map(({ from, to, tier }) => ({ from, to, tier }))
}
