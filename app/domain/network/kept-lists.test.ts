import { describe, expect, it } from 'vitest'
import { Graph } from './graph'
import { KeptLists } from './kept-lists'

describe('kept lists', () => {
  /** How often each list was worked out. */
  function counting(lengths: Record<string, number>) {
    const times: Record<string, number> = {}
    const lists = new KeptLists<number>()
    const get = (key: string) =>
      lists.get(key, () => {
        times[key] = (times[key] ?? 0) + 1
        return Array.from({ length: lengths[key] ?? 0 }, (_, n) => n)
      })
    return { get, times }
  }

  it('are worked out once; short ones each time', () => {
    const { get, times } = counting({ long: 200, short: 199 })
    for (const key of ['long', 'short', 'long', 'short'])
      expect(get(key)).toHaveLength(key === 'long' ? 200 : 199)
    expect(times).toEqual({ long: 1, short: 2 })
  })

  it('make room for others when they are too many', () => {
    const { get, times } = counting({ one: 150_000, other: 60_000 })
    for (const key of ['one', 'other', 'other', 'one']) get(key)
    expect(times).toEqual({ one: 2, other: 1 })
  })

  it('of a graph go when it changes', () => {
    const graph = new Graph()
    const known = { node: 1, strength: 10, tier: 'weak' as const, meetings: 0, lastOn: null }
    const list = Array.from({ length: 200 }, () => known)
    graph.lists.get('a', () => list)
    graph.putPerson(graph.persons.of('x'), { archived: false, colleague: false })
    expect(graph.lists.get('a', () => [])).toEqual([])
  })
})
