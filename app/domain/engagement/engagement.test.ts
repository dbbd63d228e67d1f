import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, buildMeeting, buildOffice, useTestDatabase } from '~/testing'
import { monthsUpTo } from './engagement'
import { engagementFile, findEngagement } from './find-engagement.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')

it('counts months back across the turn of the year', () => {
  expect(monthsUpTo('2026-02-28', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
})

describe('engagement', () => {
  it('counts held meetings by office and month, and each once in every priority it serves', async () => {
    const office = await buildOffice()
    const author = await buildActor({ officeId: office.id })
    const meeting = (startsOn: string, more = {}) =>
      buildMeeting({ author, officeId: office.id, status: 'HELD', startsOn, endsOn: startsOn, ...more })
    const tagged = await meeting('2026-11-02')
    await meeting('2026-01-15')
    await meeting('2026-11-03', { status: 'CANCELLED' })
    await meeting('2025-11-30')
    await meeting('2026-11-24')
    const priority = await twoMeasuresOfOnePriority(tagged.id)

    const found = await findEngagement(author, now)

    expect(found.months).toHaveLength(12)
    expect(found.byOffice.find(({ id }) => id === office.id)).toMatchObject({
      counts: decemberToNovember,
      total: 2,
    })
    expect(found.byPriority.find(({ id }) => id === priority)).toMatchObject({ total: 1 })
  })

  it('is the same to whoever may not see a limited meeting as if it were not there', async () => {
    const office = await buildOffice()
    const author = await buildActor({ officeId: office.id })
    const stranger = await buildActor({})
    const before = await engagementFile(stranger, now)
    const held = { status: 'HELD' as const, startsOn: '2026-10-01', endsOn: '2026-10-01' }
    const hidden = await buildMeeting({ author, officeId: office.id, handling: 'LIMITED', ...held })
    await twoMeasuresOfOnePriority(hidden.id)
    expect((await findEngagement(author, now)).total).toBeGreaterThan(0)
    expect(await engagementFile(stranger, now)).toEqual({ ...before })
  })
})

/** One in January, one in November. */
const decemberToNovember = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]

async function twoMeasuresOfOnePriority(meetingId: string): Promise<string> {
  const existing = await db.priority.findFirst({ where: { key: 'engagement' } })
  if (existing) {
    const measures = await db.measure.findMany({ where: { priorityId: existing.id } })
    await inTransaction(async (tx) => {
      for (const { id } of measures) await tx.meetingMeasure.create({ data: { meetingId, measureId: id } })
    })
    return existing.id
  }
  return inTransaction(async (tx) => {
    const period = { key: 'engagement', nameDa: 'Strategi', nameEn: 'Strategy' }
    const { id: periodId } = await tx.strategyPeriod.create({
      data: { ...period, startsOn: '2026-01-01', endsOn: '2028-12-31' },
    })
    const { id: priorityId } = await tx.priority.create({
      data: { key: 'engagement', periodId, nameDa: 'Demokrati', nameEn: 'Democracy', position: 1 },
    })
    for (const number of [1, 2]) {
      const names = { nameDa: 'Tiltag', nameEn: 'Measure', evidenceDa: '', evidenceEn: '' }
      const measure = await tx.measure.create({
        data: { key: `engagement-${number}`, number, priorityId, targetKind: 'DONE', ...names },
      })
      await tx.meetingMeasure.create({ data: { meetingId, measureId: measure.id } })
    }
    return priorityId
  })
}
