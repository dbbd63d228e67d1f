import { describe, expect, it } from 'vitest'
import { hasBegun, isAnotherTime, storedWhen } from '../time/meeting-when'
import { generatedTitle } from './meeting-title'

const zone = 'America/Los_Angeles'
const timed = (startsAt: string, endsAt: string | null = null) =>
  storedWhen({ allDay: false, startsAt: new Date(startsAt), endsAt: endsAt ? new Date(endsAt) : null, zone })

describe('when a meeting is stored', () => {
  it('its days are those of its own zone', () => {
    expect(timed('2026-11-24T03:00:00Z', '2026-11-24T09:00:00Z')).toMatchObject({
      startsOn: '2026-11-23',
      endsOn: '2026-11-24',
      allDay: false,
    })
  })
  it('another moment, length or zone is another time', () => {
    const one = timed('2026-11-24T03:00:00Z')
    expect(isAnotherTime(one, timed('2026-11-24T03:00:00Z'))).toBe(false)
    expect(isAnotherTime(one, timed('2026-11-24T03:30:00Z'))).toBe(true)
    expect(isAnotherTime(one, timed('2026-11-24T03:00:00Z', '2026-11-24T04:00:00Z'))).toBe(true)
    expect(isAnotherTime(one, { ...one, zone: 'Europe/Copenhagen' })).toBe(true)
  })
  it('whole days begin when the author’s day does', () => {
    const days = storedWhen({ allDay: true, startsOn: '2026-11-24', endsOn: '2026-11-24' })
    const now = new Date('2026-11-23T23:30:00Z')
    expect([hasBegun(days, now, 'Europe/Copenhagen'), hasBegun(days, now, zone)]).toEqual([true, false])
  })
})

describe('a title nobody wrote', () => {
  const known = { names: ['Ana', 'Bo', 'Cy', 'Di', 'Eli'], organisations: ['SAP'], kind: 'Møde' }
  it('names three and counts the rest', () => {
    expect(generatedTitle({ ...known, about: 'AI' }, 'da')).toBe('Ana, Bo, Cy og 2 til: AI')
    expect(generatedTitle(known, 'en')).toBe('Ana, Bo, Cy and 2 more')
  })
  it('falls back on organisations, then on the kind', () => {
    expect(generatedTitle({ ...known, names: [], about: 'AI' }, 'da')).toBe('SAP: AI')
    expect(generatedTitle({ names: [], organisations: [], kind: 'Møde' }, 'da')).toBe('Møde')
  })
  it('is never longer than a title may be', () => {
    expect(generatedTitle({ ...known, about: 'x'.repeat(300) }, 'da')).toHaveLength(200)
  })
})
