import fc from 'fast-check'
import { addDays, type PlainDate } from '../time/plain-date'
import { meetingPoints } from './constants'
import type { GivenEvidence } from './network-of'
import { overlaps } from './overlap'
import { type Evidence, strengthOf, tierOf } from './strength'

/**
 * How well two people know each other, reckoned the plain way, pair by pair, from the formula's own words: what the
 * graph must say as well. Null below a weak relationship.
 */
export function reckoned(one: string, other: string, given: GivenEvidence, now: PlainDate) {
  const { meetings = [], ties = [], appointments = [] } = given
  const known = new Set(given.persons.map(({ id }) => id))
  const met = meetings.filter(({ personIds }) => personIds.includes(one) && personIds.includes(other))
  const heldBy = (id: string) => appointments.filter(({ personId }) => personId === id)
  const peopleAt = (organisationId: string) =>
    new Set(
      appointments
        .filter((a) => a.organisationId === organisationId && known.has(a.personId))
        .map((a) => a.personId),
    ).size
  const evidence: Evidence[] = [
    ...met.map(({ kind, startsOn, personIds }) => ({
      what: 'meeting' as const,
      kind,
      on: startsOn,
      participants: personIds.filter((id) => known.has(id)).length,
    })),
    ...ties
      .filter(
        ({ fromPersonId, toPersonId }) =>
          [fromPersonId, toPersonId].sort().join() === [one, other].sort().join(),
      )
      .map((tie) => ({ what: 'tie' as const, ...tie })),
    ...overlaps(heldBy(one), heldBy(other), now).map(({ organisationId, until }) => ({
      what: 'overlap' as const,
      people: peopleAt(organisationId),
      until,
    })),
  ]
  const strength = strengthOf(evidence, now)
  const tier = tierOf(strength)
  const lastOn =
    met
      .map(({ startsOn }) => startsOn)
      .sort()
      .at(-1) ?? null
  return tier && { strength, tier, meetings: met.length, lastOn }
}

const kind = fc.constantFrom(...(Object.keys(meetingPoints) as (keyof typeof meetingPoints)[]))
const day = fc.integer({ min: -30, max: 2500 }).map((ago) => addDays('2026-11-23', -ago))

/** Random evidence among a dozen people, three organisations and a few dozen meetings and ties; some are archived. */
export const someEvidence: fc.Arbitrary<GivenEvidence> = fc
  .integer({ min: 2, max: 12 })
  .chain((size) => {
    const personId = fc.integer({ min: 0, max: size - 1 }).map((n) => `person-${n}`)
    return fc.record({
      persons: fc.tuple(
        ...Array.from({ length: size }, (_, n) =>
          fc.record({
            id: fc.constant(`person-${n}`),
            archived: fc.boolean().map((archived) => archived && n % 4 === 3),
            colleague: fc.constant(n < 3),
          }),
        ),
      ),
      meetings: fc.array(fc.record({ kind, startsOn: day, personIds: fc.uniqueArray(personId) }), {
        maxLength: 20,
      }),
      ties: fc.array(
        fc
          .record({
            fromPersonId: personId,
            toPersonId: personId,
            strength: fc.integer({ min: 1, max: 5 }),
            confirmedOn: day,
            createdOn: day,
          })
          .filter(({ fromPersonId, toPersonId }) => fromPersonId !== toPersonId),
        { maxLength: 10 },
      ),
      appointments: fc.array(
        fc.record({
          personId,
          organisationId: fc.constantFrom('house', 'sap', 'eu'),
          startsOn: fc.option(day),
          endsOn: fc.option(day),
        }),
        { maxLength: 20 },
      ),
    })
  })
  .map(({ meetings, ...rest }) => ({
    ...rest,
    meetings: meetings.map((meeting, n) => ({ id: `meeting-${n}`, ...meeting })),
  }))
