import { expect, test } from 'vitest'
import { readWhen } from './read-when'

const context = { today: '2026-11-23', lean: 'past' } as const

test('a zone that is none is a problem of the zone, not of the clock', () => {
  expect(readWhen({ date: 'i går', time: '14:00', zone: 'Europe/Atlantis' }, context)).toEqual({
    problem: { field: 'zone', code: 'zoneUnknown' },
  })
})
