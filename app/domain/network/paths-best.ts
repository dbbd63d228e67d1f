import type { KnownPath } from './find-paths'
import type { KnownNetwork } from './known-network'

/** The strongest path of each first connector, as far as a search has come. */
export class BestPaths {
  /** Nothing weaker than this can be among the most any more; 0 while there is room. */
  least = 0
  readonly #byConnector = new Map<number, KnownPath>()
  readonly #most: number
  readonly #network: Pick<KnownNetwork, 'personIdOf'>

  constructor(most: number, network: Pick<KnownNetwork, 'personIdOf'>) {
    this.#most = most
    this.#network = network
  }

  offer(connector: number, path: KnownPath): void {
    if (path.strength < this.least) return
    const earlier = this.#byConnector.get(connector)
    if (earlier && comparePaths(this.#network, earlier, path) <= 0) return
    this.#byConnector.set(connector, path)
    const strengths = [...this.#byConnector.values()].map(({ strength }) => strength).sort((a, b) => b - a)
    this.least = strengths[this.#most - 1] ?? 0
  }

  paths(): KnownPath[] {
    return [...this.#byConnector.values()]
      .sort((a, b) => comparePaths(this.#network, a, b))
      .slice(0, this.#most)
  }
}

/** The better first: stronger, shorter, of newer contact in its stalest step, and last by the ids along it. */
export function comparePaths(
  network: Pick<KnownNetwork, 'personIdOf'>,
  one: KnownPath,
  other: KnownPath,
): number {
  return (
    other.strength - one.strength ||
    one.steps.length - other.steps.length ||
    compareTexts(stalest(other), stalest(one)) ||
    compareTexts(idsAlong(network, one), idsAlong(network, other))
  )
}

function stalest({ steps }: KnownPath): string {
  return steps.map(({ lastOn }) => lastOn ?? '').sort()[0] ?? ''
}

function idsAlong(network: Pick<KnownNetwork, 'personIdOf'>, { nodes }: KnownPath): string {
  return nodes.map((node) => network.personIdOf(node)).join(' ')
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
