import { describe, expect, it } from 'vitest'
import { phaseOf, stateOf } from './edition'
import { representedCountry, standingOf, type Counted, type Rules } from './edition-rules'

const noRules: Rules = { leastMembers: null, mostMembers: null, leastCountries: null, capacity: null }
const invited = (given: Partial<Counted> = {}): Counted => ({
  status: 'ACCEPTED',
  companions: 0,
  organisationKind: 'COUNTRY',
  country: 'EE',
  ...given,
})
const some = (count: number, given: Partial<Counted> = {}) =>
  Array.from({ length: count }, () => invited(given))

describe('how an edition stands', () => {
  it('counts each country that accepted once, and says when the rule is reached', () => {
    const rules = { ...noRules, leastCountries: 2 }
    expect(standingOf([...some(2), invited({ status: 'SENT', country: 'FI' })], rules).countries).toEqual({
      count: 1,
      least: 2,
      reached: false,
    })
    const both = [invited(), invited({ status: 'SUBSTITUTE', country: 'FI' })]
    expect(standingOf(both, rules).countries).toMatchObject({ count: 2, reached: true })
  })

  it('lets a company represent no country', () => {
    expect(representedCountry({ organisationKind: 'COMPANY', country: 'US' })).toBeNull()
    expect(representedCountry({ organisationKind: 'MISSION', country: 'US' })).toBe('US')
    expect(representedCountry({ organisationKind: null, country: 'US' })).toBe('US')
  })

  it('warns of nine in a council of five to eight, and of four, but not of five or eight', () => {
    const rules = { ...noRules, leastMembers: 5, mostMembers: 8 }
    const warnings = [4, 5, 8, 9].map((count) => standingOf(some(count), rules).members?.warning)
    expect(warnings).toEqual(['tooFew', null, null, 'tooMany'])
  })

  it('counts those asked who have not said no as members', () => {
    const rules = { ...noRules, mostMembers: 8 }
    const list = [...some(8, { status: 'SENT' }), ...some(3, { status: 'DECLINED' })]
    expect(standingOf(list, rules).members).toMatchObject({ count: 8, warning: null })
  })

  it('counts companions to the seats, and tells by how many they are too few', () => {
    const rules = { ...noRules, capacity: 3 }
    expect(standingOf([invited(), invited({ companions: 1 })], rules).seats).toEqual({
      taken: 3,
      capacity: 3,
      over: 0,
    })
    expect(standingOf([...some(3), invited({ companions: 2 })], rules).seats).toMatchObject({ over: 3 })
  })

  it('says nothing where there are no rules', () => {
    expect(standingOf(some(2), noRules)).toEqual({ accepted: 2, members: null, countries: null, seats: null })
  })
})

describe('the phase of an edition', () => {
  const edition = {
    startsOn: '2027-03-04',
    endsOn: '2027-03-05',
    zone: 'Europe/Copenhagen',
    heldAt: null,
    cancelledAt: null,
  }
  const at = (day: string, sent = 0) =>
    phaseOf(edition, sent, new Date(`${day}T12:00:00Z`), 'Europe/Copenhagen')

  it('goes from plan to inviting, holding and follow-up', () => {
    expect([at('2027-01-01'), at('2027-01-01', 3), at('2027-03-05', 3), at('2027-03-06', 3)]).toEqual([
      'plan',
      'invite',
      'hold',
      'follow',
    ])
  })

  it('is judged by the clock of the edition, not of the reader', () => {
    const abroad = { ...edition, zone: 'Asia/Shanghai' }
    const evening = new Date('2027-03-03T20:00:00Z')
    expect(phaseOf(abroad, 1, evening, 'Europe/Copenhagen')).toBe('hold')
  })

  it('is cancelled even when it was marked as held', () => {
    const now = new Date()
    expect(stateOf({ heldAt: now, cancelledAt: now })).toBe('CANCELLED')
  })
})
