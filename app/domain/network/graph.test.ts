import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/plain-date'
import type { KnownNetwork } from './known-network'
import { type GivenEvidence, networkOf } from './network-of'
import { reckoned, someEvidence } from './reckon.fixture'

const now = '2026-11-23'

/** Everybody's acquaintances, by ids. */
function told(network: KnownNetwork, given: GivenEvidence, on?: string) {
  return given.persons.map(({ id }) => {
    const node = network.nodeOf(id)
    if (node === null) return [id, null] as const
    const known = network.acquaintances(node, on)
    return [
      id,
      known.map(({ node: other, ...rest }) => ({ id: network.personIdOf(other), ...rest })),
    ] as const
  })
}

/** What exactly everybody's strengths are, also where they are too weak to be told. */
function strengths(given: GivenEvidence, day = now, on?: string): number[] {
  const network = networkOf(given, day)
  const nodes = given.persons.flatMap(({ id }) => network.nodeOf(id) ?? [])
  return nodes.flatMap((one) =>
    nodes.filter((other) => other !== one).map((other) => network.strength(one, other, on)),
  )
}

const unarchived = someEvidence.map((given) => ({
  ...given,
  persons: given.persons.map((person) => ({ ...person, archived: false })),
}))

describe('the graph of who knows whom', () => {
  it('says what is reckoned pair by pair, strongest first', () => {
    fc.assert(
      fc.property(someEvidence, (given) => {
        const shown = given.persons.filter(({ archived }) => !archived).map(({ id }) => id)
        const expected = given.persons.map(({ id, archived }) => {
          if (archived) return [id, null]
          const known = shown.flatMap((other) => {
            const found = other === id ? null : reckoned(id, other, given, now)
            return found ? [{ id: other, ...found }] : []
          })
          return [id, known.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))]
        })
        expect(told(networkOf(given, now), given)).toEqual(expected)
      }),
    )
  })

  it('is symmetric, whichever of two is named first', () => {
    fc.assert(
      fc.property(unarchived, (given) => {
        const network = networkOf(given, now)
        const nodes = given.persons.flatMap(({ id }) => network.nodeOf(id) ?? [])
        for (const one of nodes)
          for (const other of nodes) expect(network.strength(one, other)).toBe(network.strength(other, one))
      }),
    )
  })

  it('says the same in whatever order the evidence came in', () => {
    fc.assert(
      fc.property(someEvidence, (given) => {
        const backwards = {
          persons: [...given.persons].reverse(),
          meetings: [...(given.meetings ?? [])].reverse(),
          ties: [...(given.ties ?? [])].reverse(),
          appointments: [...(given.appointments ?? [])].reverse(),
        }
        expect(told(networkOf(backwards, now), given)).toEqual(told(networkOf(given, now), given))
      }),
    )
  })

  it('never falls by one more tie, or a meeting of two', () => {
    fc.assert(
      fc.property(unarchived, fc.integer({ min: 1, max: 5 }), (given, strength) => {
        const [fromPersonId, toPersonId] = ['person-0', 'person-1']
        const tie = { fromPersonId, toPersonId, strength, confirmedOn: now, createdOn: now }
        const talk = {
          id: 'talk',
          kind: 'CALL' as const,
          startsOn: now,
          personIds: [fromPersonId, toPersonId],
        }
        const before = strengths(given)
        const after = strengths({
          ...given,
          ties: [...(given.ties ?? []), tie],
          meetings: [...(given.meetings ?? []), talk],
        })
        after.forEach((value, pair) => expect(value).toBeGreaterThanOrEqual(before[pair] ?? 0))
      }),
    )
  })

  it('never rises as days pass, while nobody starts or leaves a post', () => {
    fc.assert(
      fc.property(unarchived, fc.integer({ min: 0, max: 2000 }), (given, days) => {
        const still = { ...given, appointments: [] }
        const before = strengths(still)
        strengths(still, addDays(now, days)).forEach((value, pair) =>
          expect(value).toBeLessThanOrEqual(before[pair] ?? 0),
        )
      }),
    )
  })

  it('reads an earlier day from what had happened by then', () => {
    fc.assert(
      fc.property(unarchived, fc.integer({ min: 1, max: 2000 }), (given, ago) => {
        const on = addDays(now, -ago)
        const then = {
          ...given,
          meetings: given.meetings?.filter(({ startsOn }) => startsOn <= on),
          ties: given.ties?.filter(({ createdOn }) => createdOn <= on),
        }
        expect(told(networkOf(given, now), given, on)).toEqual(told(networkOf(then, on), then))
        expect(strengths(given, now, on)).toEqual(strengths(then, on))
      }),
    )
  })

  it('has no node for the archived and the unknown, and colleagues only among those with an account in use', () => {
    const network = networkOf(
      {
        persons: [
          { id: 'a', archived: false, colleague: true },
          { id: 'b', archived: true, colleague: true },
          { id: 'c', archived: false, colleague: false },
        ],
      },
      now,
    )
    expect(network.nodeOf('b')).toBeNull()
    expect(network.nodeOf('x')).toBeNull()
    expect(network.colleagues().map(network.personIdOf)).toEqual(['a'])
    expect(['a', 'c'].map((id) => network.isColleague(network.nodeOf(id) ?? -1))).toEqual([true, false])
  })
})
