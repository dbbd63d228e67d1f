import type { Actor } from '../access/actor'
import type { Marking } from '../access/handling'
import { type Instant, today } from '../time/plain-date'
import type { Acquaintance } from './acquaintance'
import { findPaths, type KnownPath, type PathsAsked } from './find-paths'
import type { KnownNetwork } from './known-network'
import { readFrom, readTo } from './paths-address'
import { type End, findEnd, findStart } from './paths-ends.server'
import {
  findPathEvidence,
  type Pair,
  pairKey,
  type PathEvidence,
  type PathPerson,
} from './paths-evidence.server'
import type { PathsSearch } from './paths-schema.server'
import { tierOf, type Tier } from './strength'
import { viewNetwork } from './view-network.server'

/** A path with its people and the reasons for each of its steps. */
export type ShownPath = {
  people: PathPerson[]
  /** How each of the people knows the next. */
  steps: Acquaintance[]
  /** 0–100; a long path of weak steps may round to 0. */
  strength: number
  /** Null where even a whole relationship of this strength would not count as one. */
  tier: Tier | null
  /** Who can be asked to introduce the actor, and the ids along the path; null when the actor knows the target. */
  ask: { name: string; path: string } | null
}

/** Why there is no path to tell of. */
export type NoPaths =
  /** The target, where to begin or whom to pass does not exist for the actor. */
  | { kind: 'unknown' }
  | { kind: 'archived' | 'self' | 'nobodyThere'; name: string }
  | { kind: 'none'; name: string; narrowed: boolean }

export type PathsFound = {
  kind: 'found'
  /** The person or organisation sought, and the person's id. */
  name: string
  personId: string | null
  paths: ShownPath[]
  marking: Marking
}

export type PathsAnswer = {
  /** What the ends that were asked for are called; empty where the actor may not see them. */
  names: { from: string; to: string; via: string }
  /** Null when no target was asked for. */
  outcome: PathsFound | NoPaths | null
}

/** Who can introduce us to whom the address asks for, from evidence the actor may see. */
export async function answerPaths(actor: Actor, search: PathsSearch, now: Instant): Promise<PathsAnswer> {
  const day = today(now, actor.zone)
  const [start, to, via] = await Promise.all([
    findStart(actor, readFrom(search.from)),
    search.to ? findEnd(actor, readTo(search.to), day) : null,
    search.via ? findEnd(actor, readTo(search.via), day) : null,
  ])
  const names = { from: start?.name ?? '', to: to?.name ?? '', via: via?.name ?? '' }
  if (!search.to) return { names, outcome: null }
  if (!start || !to || (search.via && !via)) return { names, outcome: { kind: 'unknown' } }
  const outcome = refusal(search, start, to) ?? (await searched(actor, search, { start, to, via }, now))
  return { names, outcome }
}

type Ends = { start: End; to: End; via: End | null }

async function searched(
  actor: Actor,
  search: PathsSearch,
  ends: Ends,
  now: Instant,
): Promise<PathsFound | NoPaths> {
  const network = await viewNetwork(actor, now)
  const paths = findPaths(network, question(network, search, ends))
  const { name } = ends.to
  if (paths.length === 0) {
    return { kind: 'none', name, narrowed: Boolean(search.via ?? search.recency ?? search.tier) }
  }
  const evidence = await findPathEvidence(actor, pairsOf(network, paths), network.day)
  return {
    kind: 'found',
    name,
    personId: readTo(search.to ?? '').kind === 'person' ? (ends.to.personIds[0] ?? null) : null,
    paths: paths.map((path) => shown(actor, network, path, evidence)),
    marking: evidence.marking,
  }
}

function refusal({ from, to }: PathsSearch, start: End, end: End): NoPaths | null {
  const { name } = end
  if (end.archived) return { kind: 'archived', name }
  if (start.archived) return { kind: 'archived', name: start.name }
  if (end.personIds.length === 0) return { kind: 'nobodyThere', name }
  const isOneself = readTo(to ?? '').kind === 'person' && start.personIds[0] === end.personIds[0]
  return isOneself && readFrom(from).kind !== 'office' ? { kind: 'self', name } : null
}

function question(
  network: KnownNetwork,
  { from, recency, tier }: PathsSearch,
  { start, to, via }: Ends,
): PathsAsked {
  const nodesOf = ({ personIds }: End) => personIds.flatMap((id) => network.nodeOf(id) ?? [])
  const { kind } = readFrom(from)
  const [node] = nodesOf(start)
  const single = kind === 'me' || kind === 'person'
  return {
    ...(single && node !== undefined ? { from: node } : {}),
    ...(single ? {} : { anyOf: kind === 'us' ? network.colleagues() : nodesOf(start) }),
    to: nodesOf(to),
    ...(recency ? { withinMonths: Number(recency) } : {}),
    ...(tier ? { leastTier: tier } : {}),
    ...(via ? { via: nodesOf(via) } : {}),
  }
}

/** Each two neighbours once; the colleague, who has met the most, stands first. */
function pairsOf(network: KnownNetwork, paths: readonly KnownPath[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const path of paths) {
    for (const pair of neighbours(network, path)) pairs.set(pairKey(pair), pair)
  }
  return [...pairs.values()]
}

function neighbours(network: KnownNetwork, { nodes }: KnownPath): Pair[] {
  return nodes.slice(1).map((node, at) => {
    const before = nodes[at] ?? node
    const pair = [network.personIdOf(before), network.personIdOf(node)] as const
    const turned = network.isColleague(node) && !network.isColleague(before)
    return turned ? ([pair[1], pair[0]] as const) : pair
  })
}

function shown(actor: Actor, network: KnownNetwork, path: KnownPath, evidence: PathEvidence): ShownPath {
  const ids = path.nodes.map((node) => network.personIdOf(node))
  const people = ids.map((id) => evidence.people.get(id) ?? { personId: id, name: '', post: '' })
  const pairs = neighbours(network, path)
  const strength = Math.round(path.strength / 10_000)
  const asked = ids[0] === actor.personId ? people[1] : people[0]
  const isDirect = ids[0] === actor.personId && ids.length === 2
  return {
    people,
    steps: path.steps.map((step, at) => {
      const pair = pairs[at]
      return { ...step, evidence: (pair && evidence.told.get(pairKey(pair))) ?? [] }
    }),
    strength,
    tier: tierOf(strength),
    ask: isDirect || !asked ? null : { name: asked.name, path: ids.join(',') },
  }
}
