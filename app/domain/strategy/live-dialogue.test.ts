import { describe, expect, it } from 'vitest'
import { liveOn, liveSpells, rungOn, type Standing } from './live-dialogue'

const rule = { windowDays: 183, leastMeetings: 1 }
const active: Standing = { rung: 'ACTIVE', since: '2026-01-01', changes: [] }

describe('live dialogue', () => {
  it('lasts 183 days after a meeting and ends on the 184th', () => {
    const on = (day: string) => liveOn(active, ['2026-11-23'], rule, day)
    expect(on('2026-11-22')).toBeNull()
    expect(on('2026-11-23')).toEqual({ from: '2026-11-23', to: '2027-05-25' })
    expect(on('2027-05-25')).not.toBeNull()
    expect(on('2027-05-26')).toBeNull()
  })

  it('is one spell as long as the next meeting comes in time', () => {
    expect(
      liveSpells(['2026-06-01', '2025-01-01', '2026-03-01'], { windowDays: 100, leastMeetings: 1 }),
    ).toEqual([
      { from: '2025-01-01', to: '2025-04-11' },
      { from: '2026-03-01', to: '2026-09-09' },
    ])
  })

  it('asks for as many meetings in the window as the group says, and for at least one', () => {
    const days = ['2026-01-01', '2026-02-01', '2026-09-01']
    expect(liveSpells(days, { windowDays: 60, leastMeetings: 2 })).toEqual([
      { from: '2026-02-01', to: '2026-03-02' },
    ])
    expect(liveSpells([], { windowDays: 60, leastMeetings: 0 })).toEqual([])
  })

  it('is only an active member’s, since it became active', () => {
    const late: Standing = {
      rung: 'ACTIVE',
      since: '2026-11-01',
      changes: [{ rung: 'IN_DIALOGUE', since: '2026-03-01' }],
    }
    expect(liveOn(late, ['2026-10-12'], rule, '2026-10-20')).toBeNull()
    expect(liveOn(late, ['2026-10-12'], rule, '2026-11-23')?.from).toBe('2026-11-01')
    expect([rungOn(late, '2026-10-20'), rungOn(late, '2026-01-01')]).toEqual(['IN_DIALOGUE', null])
  })
})
