import type { PlainDate } from '../time/plain-date'
import type { Acquainted, KnownNetwork } from './known-network'
import { tierOf } from './strength'

export type Edge = {
  between: readonly [number, number]
  strength: number
  meetings?: number
  lastOn?: PlainDate | null
}

/** A network of the persons "p0", "p1" …, the first `colleagues` of them ours, who know each other as the edges say. */
export function networkOf(
  size: number,
  colleagues: number,
  edges: readonly Edge[],
  day: PlainDate = '2026-11-23',
): KnownNetwork & { expanded: number[] } {
  const known = Array.from({ length: size }, (): Acquainted[] => [])
  for (const { between, strength, meetings = 0, lastOn = null } of edges) {
    const tier = tierOf(strength)
    if (tier === null) continue
    const [one, other] = between
    known[one]?.push({ node: other, strength, tier, meetings, lastOn })
    known[other]?.push({ node: one, strength, tier, meetings, lastOn })
  }
  for (const list of known) list.sort((a, b) => b.strength - a.strength)
  const expanded: number[] = []
  return {
    day,
    expanded,
    nodeOf: (personId) => {
      const node = Number(personId.slice(1))
      return node < size ? node : null
    },
    personIdOf: (node) => `p${node}`,
    isColleague: (node) => node < colleagues,
    colleagues: () => Array.from({ length: colleagues }, (_, node) => node),
    acquaintances: (node) => {
      expanded.push(node)
      return known[node] ?? []
    },
    strength: (one, other) => known[one]?.find(({ node }) => node === other)?.strength ?? 0,
  }
}
