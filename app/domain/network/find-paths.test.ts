import { describe, expect, it } from 'vitest'
import { addMonths } from '../time/plain-date'
import { findPaths, type KnownPath, type PathsAsked } from './find-paths'
import { type Edge, networkOf } from './find-paths.fixture'
import type { KnownNetwork } from './known-network'
import { comparePaths } from './paths-best'

const along = (paths: KnownPath[]) => paths.map(({ nodes }) => nodes.join('-'))
const edge = (one: number, other: number, strength: number, lastOn: string | null = null): Edge => ({
  between: [one, other],
  strength,
  lastOn,
})

describe('warm paths', () => {
  it('run from one of us to the target, the strongest first, each with a first connector of its own', () => {
    const network = networkOf(7, 3, [
      edge(0, 6, 40),
      edge(0, 4, 90),
      edge(4, 6, 90),
      edge(1, 5, 50),
      edge(5, 6, 50),
      edge(2, 3, 90),
      edge(3, 4, 80),
    ])
    const paths = findPaths(network, { anyOf: [0, 1, 2], to: [6] })
    expect(along(paths)).toEqual(['0-4-6', '2-3-4-6', '1-5-6'])
    expect(paths.map(({ strength }) => strength)).toEqual([810_000, 648_000, 250_000])
    expect(paths[0]?.steps.map(({ strength, tier }) => [strength, tier])).toEqual([
      [90, 'strong'],
      [90, 'strong'],
    ])
  })

  it('hold at most three steps, and there are at most five', () => {
    const far = networkOf(5, 1, [edge(0, 1, 90), edge(1, 2, 90), edge(2, 3, 90), edge(3, 4, 90)])
    expect(findPaths(far, { anyOf: [0], to: [4] })).toEqual([])
    const many = networkOf(
      8,
      7,
      [0, 1, 2, 3, 4, 5, 6].map((node) => edge(node, 7, 50 + node)),
    )
    expect(along(findPaths(many, { anyOf: [0, 1, 2, 3, 4, 5, 6], to: [7] }))).toEqual([
      '6-7',
      '5-7',
      '4-7',
      '3-7',
      '2-7',
    ])
  })

  it('from one person begin with her, and differ in whom she asks first', () => {
    const network = networkOf(5, 1, [
      edge(0, 1, 80),
      edge(0, 2, 70),
      edge(0, 4, 20),
      edge(1, 3, 90),
      edge(1, 4, 50),
      edge(3, 4, 90),
      edge(2, 4, 60),
    ])
    expect(along(findPaths(network, { from: 0, to: [4] }))).toEqual(['0-1-3-4', '0-2-4', '0-4'])
  })

  it('to an organisation end with whichever holder is reached best', () => {
    const network = networkOf(4, 1, [edge(0, 1, 50), edge(0, 2, 80), edge(2, 3, 90)])
    expect(along(findPaths(network, { anyOf: [0], to: [1, 3] }))).toEqual(['0-2-3'])
  })

  it('never pass through another of us, nor begin with the target', () => {
    const network = networkOf(3, 2, [edge(0, 1, 99), edge(1, 2, 99)])
    expect(along(findPaths(network, { anyOf: [0, 1], to: [2] }))).toEqual(['1-2'])
    expect(along(findPaths(network, { anyOf: [0, 1], to: [1] }))).toEqual(['0-1'])
    expect(findPaths(network, { from: 2, to: [2] })).toEqual([])
  })

  it('equally strong are told shortest first, then the one of newer contact, then by id', () => {
    const network = networkOf(9, 4, [
      edge(0, 8, 50, '2026-01-01'),
      edge(1, 8, 50, '2026-02-01'),
      edge(3, 8, 50, '2026-01-01'),
      edge(2, 4, 100),
      edge(4, 8, 50),
    ])
    expect(along(findPaths(network, { anyOf: [3, 2, 1, 0], to: [8] }))).toEqual([
      '1-8',
      '0-8',
      '3-8',
      '2-4-8',
    ])
  })

  it('are narrowed by last contact, by least tier, and by whom they pass', () => {
    const network = networkOf(6, 2, [
      edge(0, 5, 80, '2026-01-10'),
      edge(1, 2, 70, '2026-10-01'),
      edge(2, 5, 20, '2026-11-01'),
      edge(1, 3, 40, '2026-11-01'),
      edge(3, 5, 40, '2026-11-01'),
    ])
    const us = { anyOf: [0, 1], to: [5] }
    expect(along(findPaths(network, { ...us, withinMonths: 6 }))).toEqual(['1-3-5'])
    expect(along(findPaths(network, { ...us, via: [2] }))).toEqual(['1-2-5'])
    expect(along(findPaths(network, { ...us, via: [1] }))).toEqual(['1-3-5'])
    expect(along(findPaths(network, { ...us, leastTier: 'strong' }))).toEqual(['0-5'])
  })

  it('leave hubs alone when five are found without them', () => {
    const crowd = Array.from({ length: 400 }, (_, n) => n + 20)
    const network = networkOf(420, 6, [
      ...[0, 1, 2, 3, 4, 5].map((node) => edge(node, 10, 60)),
      edge(11, 10, 30),
      ...crowd.map((node) => edge(11, node, 99)),
    ])
    findPaths(network, { anyOf: [0, 1, 2, 3, 4, 5], to: [10] })
    expect(network.expanded).toEqual([10])
  })
})

describe('on 500 random small graphs', () => {
  it('the paths are those of a search through all, in every mode and with every filter', () => {
    const random = seeded(20261123)
    for (let round = 0; round < 500; round++) {
      const { network, asked } = randomQuestion(random)
      expect(findPaths(network, asked), JSON.stringify({ round, asked })).toEqual(searchAll(network, asked))
    }
  })
})

describe('in a crowd of hubs', () => {
  it('the paths from a few are those of a search through all', () => {
    const random = seeded(5)
    const hubs = Array.from({ length: 12 }, (_, node) => node)
    const edges = hubs.flatMap((hub) =>
      Array.from({ length: 150 }, (_, n) => n + 12)
        .filter(() => random() < 0.6)
        .map((node) => edge(hub, node, 10 + Math.floor(random() * 90))),
    )
    const network = networkOf(170, 12, [...edges, edge(8, 165, 90), edge(9, 165, 80), edge(8, 166, 20)])
    for (const to of [165, 166, 20]) {
      const asked = { anyOf: [0, 1, 2, 3], to: [to] }
      expect(findPaths(network, asked)).toEqual(searchAll(network, asked))
    }
  })
})

/** Every simple path, written as the rule reads. */
function searchAll(network: KnownNetwork, asked: PathsAsked): KnownPath[] {
  const starts = (asked.from === undefined ? (asked.anyOf ?? []) : [asked.from]).filter(
    (node) => !asked.to.includes(node),
  )
  const found = new Map<number, KnownPath>()
  const walk = (path: KnownPath) => {
    const last = path.nodes.at(-1) ?? -1
    if (asked.to.includes(last)) {
      if (asked.via && !path.nodes.slice(0, -1).some((node) => asked.via?.includes(node))) return
      const connector = path.nodes[asked.from === undefined ? 0 : 1] ?? -1
      const earlier = found.get(connector)
      if (!earlier || comparePaths(network, path, earlier) < 0) found.set(connector, path)
      return
    }
    if (path.steps.length === 3) return
    for (const known of network.acquaintances(last)) {
      if (path.nodes.includes(known.node) || starts.includes(known.node)) continue
      const tiers = { weak: 10, moderate: 30, strong: 60 }
      if (asked.leastTier && known.strength < tiers[asked.leastTier]) continue
      const since = asked.withinMonths === undefined ? null : addMonths(network.day, -asked.withinMonths)
      if (since !== null && (known.lastOn === null || known.lastOn < since)) continue
      walk({
        nodes: [...path.nodes, known.node],
        steps: [...path.steps, without(known)],
        strength: (path.strength * known.strength) / 100,
      })
    }
  }
  for (const start of starts) walk({ nodes: [start], steps: [], strength: 1_000_000 })
  return [...found.values()].sort((a, b) => comparePaths(network, a, b)).slice(0, 5)
}

function without({ strength, tier, meetings, lastOn }: KnownPath['steps'][number]) {
  return { strength, tier, meetings, lastOn }
}

function randomQuestion(random: () => number): { network: KnownNetwork; asked: PathsAsked } {
  const below = (most: number) => Math.floor(random() * most)
  const size = 3 + below(12)
  const colleagues = 1 + below(Math.min(6, size))
  const density = 0.1 + random() * 0.7
  // Few strengths and days, so that equal ones are common.
  const coarse = random() < 0.5
  const edges: Edge[] = []
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < one; other++) {
      if (random() > density) continue
      const strength = coarse ? 20 + 20 * below(5) : 5 + below(96)
      const lastOn = random() < 0.2 ? null : `2026-${String(1 + below(12)).padStart(2, '0')}-01`
      edges.push({ between: [one, other], strength, lastOn, meetings: below(9) })
    }
  }
  const some = () => Array.from({ length: size }, (_, node) => node).filter(() => random() < 0.3)
  const asked: PathsAsked = { to: random() < 0.6 ? [below(size)] : some() }
  if (random() < 0.4) asked.from = below(size)
  else asked.anyOf = Array.from({ length: colleagues }, (_, node) => node).filter(() => random() < 0.8)
  if (random() < 0.3) asked.withinMonths = 1 + below(12)
  if (random() < 0.3) asked.leastTier = (['weak', 'moderate', 'strong'] as const)[below(3)]
  if (random() < 0.4) asked.via = some()
  return { network: networkOf(size, colleagues, edges), asked }
}

/** Mulberry32: the same graphs in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
