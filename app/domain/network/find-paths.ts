import { addMonths } from '../time/plain-date'
import { tierFrom } from './constants'
import type { Acquainted, KnownNetwork } from './known-network'
import { BestPaths } from './paths-best'
import { Heap } from './paths-heap'
import type { Tier } from './strength'

/** Most edges of a path: a friend's friend's friend is the last who can be asked. */
const longestPath = 3

/** Most paths told of, each with a first connector of its own. */
const mostPaths = 5

export type PathsAsked = {
  /** Any of these may be where a path begins, and each is then its own first connector: us, or one office. */
  anyOf?: readonly number[]
  /** The one person every path begins with; the first connector is whom they go to. */
  from?: number
  /** The person sought, or everybody who holds a post at the organisation sought. */
  to: readonly number[]
  /** Every step's last contact lies within so many months of the network's day. */
  withinMonths?: number
  /** Every step is at least so strong. */
  leastTier?: Tier
  /** The path passes one of these before its end. */
  via?: readonly number[]
}

/** How two who follow each other on a path know each other. */
export type PathStep = Pick<Acquainted, 'strength' | 'tier' | 'meetings' | 'lastOn'>

export type KnownPath = {
  /** From the first of us to the person sought. */
  nodes: readonly number[]
  /** One less than the nodes: how each knows the next. */
  steps: readonly PathStep[]
  /** Millionths: the product of the steps' strengths as shares of 100, whole so that it compares exactly. */
  strength: number
}

/**
 * The strongest paths of at most three steps, at most five, no two with the same first connector. Nobody a path may
 * begin or end with stands within it. Equal strength: fewer steps, then the newer contact in its stalest step, then ids.
 *
 * Best first from the end: a partial path is at least as strong as anything it grows into, so the search is over when
 * the strongest partial path left is weaker than the fifth found.
 */
export function findPaths(network: KnownNetwork, asked: PathsAsked): KnownPath[] {
  return new Search(network, asked).run()
}

/** A partial path, read from where it has come to, to its end. */
type Tail = { nodes: readonly number[]; steps: readonly PathStep[]; strength: number; viaPassed: boolean }

/** A tail's neighbours that are still to be tried, strongest first, from `at`. */
type Frontier = { tail: Tail; next: readonly Acquainted[]; at: number }

class Search {
  readonly #network: KnownNetwork
  readonly #from: number | undefined
  readonly #starts: ReadonlySet<number>
  readonly #ends: ReadonlySet<number>
  readonly #via: ReadonlySet<number> | null
  readonly #viaCanStart: boolean
  /** Null when every edge does: the lists of hubs are long. */
  readonly #passes: ((known: Acquainted) => boolean) | null
  readonly #known = new Map<number, readonly Acquainted[]>()
  /** Whom the one start knows: the last step is looked up from its side, not expanded. */
  readonly #near: ReadonlyMap<number, Acquainted>
  readonly #frontiers = new Heap<Frontier>(boundOf)
  readonly #best: BestPaths

  constructor(network: KnownNetwork, asked: PathsAsked) {
    this.#network = network
    this.#ends = new Set(asked.to)
    this.#from = asked.from
    const starts = asked.from === undefined ? (asked.anyOf ?? []) : [asked.from]
    this.#starts = new Set(starts.filter((node) => !this.#ends.has(node)))
    this.#via = asked.via ? new Set(asked.via) : null
    this.#viaCanStart = this.#via === null || [...this.#starts].some((node) => this.#via?.has(node))
    this.#passes = passing(network, asked)
    const near = asked.from === undefined || this.#starts.size === 0 ? [] : this.#knownBy(asked.from)
    this.#near = new Map(near.map((known) => [known.node, known]))
    this.#best = new BestPaths(mostPaths, network)
  }

  run(): KnownPath[] {
    if (this.#starts.size === 0) return []
    for (const end of this.#ends) {
      this.#grow({ nodes: [end], steps: [], strength: 1_000_000, viaPassed: this.#via === null })
    }
    for (;;) {
      const frontier = this.#frontiers.pop()
      if (!frontier || boundOf(frontier) < this.#best.least) return this.#best.paths()
      this.#advance(frontier)
    }
  }

  /** Takes the frontier's strongest neighbour, and puts the frontier back with those that remain. */
  #advance({ tail, next, at }: Frontier): void {
    const known = next[at]
    if (!known) return
    if (at + 1 < next.length) this.#frontiers.push({ tail, next, at: at + 1 })
    const { node } = known
    if (node === this.#from || this.#ends.has(node) || tail.nodes.includes(node)) return
    const viaPassed = tail.viaPassed || (this.#via?.has(node) ?? false)
    const longer = {
      nodes: [node, ...tail.nodes],
      steps: [known, ...tail.steps],
      strength: (tail.strength * known.strength) / 100,
      viaPassed,
    }
    if (this.#starts.has(node)) this.#complete(longer)
    else if (longer.steps.length < longestPath) this.#grow(longer)
  }

  #grow(tail: Tail): void {
    const [node = -1] = tail.nodes
    const isLast = tail.steps.length === longestPath - 1
    if (isLast && !tail.viaPassed && !this.#viaCanStart) return
    if (this.#from !== undefined) this.#joinStart(tail, this.#from)
    if (isLast && this.#from !== undefined) return
    const next = this.#worthTrying(this.#knownBy(node), tail)
    if (next.length > 0) this.#frontiers.push({ tail, next, at: 0 })
  }

  /** Where a tail has one step left it must reach a start, and where it has two, a start or whom it must pass. */
  #worthTrying(known: readonly Acquainted[], { steps, viaPassed }: Tail): readonly Acquainted[] {
    const left = longestPath - steps.length
    if (left === 1) return known.filter(({ node }) => this.#starts.has(node))
    if (left > 2 || viaPassed || this.#viaCanStart) return known
    return known.filter(({ node }) => this.#via?.has(node))
  }

  /** The step from the one start to the tail, when it knows whom the tail has come to. */
  #joinStart(tail: Tail, from: number): void {
    const known = this.#near.get(tail.nodes[0] ?? -1)
    if (!known) return
    this.#complete({
      nodes: [from, ...tail.nodes],
      steps: [known, ...tail.steps],
      strength: (tail.strength * known.strength) / 100,
      viaPassed: tail.viaPassed || (this.#via?.has(from) ?? false),
    })
  }

  #complete({ nodes, steps, strength, viaPassed }: Tail): void {
    const connector = nodes[this.#from === undefined ? 0 : 1]
    if (!viaPassed || connector === undefined) return
    this.#best.offer(connector, { nodes, steps: steps.map(stepOf), strength })
  }

  #knownBy(node: number): readonly Acquainted[] {
    const met = this.#known.get(node)
    if (met) return met
    const all = this.#network.acquaintances(node)
    const known = this.#passes ? all.filter(this.#passes) : all
    this.#known.set(node, known)
    return known
  }
}

function stepOf({ strength, tier, meetings, lastOn }: PathStep): PathStep {
  return { strength, tier, meetings, lastOn }
}

/** What the frontier's strongest remaining path can be at most. */
function boundOf({ tail, next, at }: Frontier): number {
  return (tail.strength * (next[at]?.strength ?? 0)) / 100
}

function passing(
  network: KnownNetwork,
  { withinMonths, leastTier }: PathsAsked,
): ((known: Acquainted) => boolean) | null {
  if (withinMonths === undefined && leastTier === undefined) return null
  const least = leastTier === undefined ? 0 : tierFrom[leastTier]
  if (withinMonths === undefined) return ({ strength }) => strength >= least
  const since = addMonths(network.day, -withinMonths)
  return ({ strength, lastOn }) => strength >= least && lastOn !== null && lastOn >= since
}
