import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import { buildActor, buildMeeting, useTestDatabase } from '~/testing'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { findMeasure } from './find-measure.server'
import { findStrategy } from './find-strategy.server'
import { loadReferenceData } from './load-reference-data.server'

useTestDatabase()

let author: Actor
let reader: Actor

beforeAll(async () => {
  await loadReferenceData('2026-11-23')
  author = await buildActor()
  reader = await buildActor({ locale: 'en' })
})

async function tag(meetingId: string, number: number) {
  await inTransaction(async (tx) => {
    const measure = await tx.measure.findFirstOrThrow({ where: { number } })
    await tx.meetingMeasure.create({ data: { meetingId, measureId: measure.id } })
    await tx.contribution.create({
      data: {
        measureId: measure.id,
        kind: 'REPORT',
        happenedOn: '2026-11-01',
        title: 'Indberetning',
        meetingId,
        createdById: author.accountId,
      },
    })
  })
}

describe('the strategy page', () => {
  it('shows 21 measures by priority, in the reader’s language', async () => {
    const strategy = await findStrategy(reader)
    expect(strategy?.priorities.map(({ name, measures }) => [name, measures.length])).toEqual([
      ['Responsibility', 8],
      ['Democracy', 7],
      ['Security', 6],
    ])
    expect(strategy?.priorities[1]?.measures[1]).toMatchObject({
      number: 10,
      series: { name: 'Tech & Cyber meeting' },
      target: { kind: 'HELD_PER_YEAR', number: 1 },
    })
  })

  it('counts a meeting and its contribution only for those who may see it', async () => {
    const before = JSON.stringify([await findStrategy(reader), await findMeasure(reader, 6)])
    const limited = await buildMeeting({ author, handling: 'LIMITED' })
    await tag(limited.id, 6)
    expect(JSON.stringify([await findStrategy(reader), await findMeasure(reader, 6)])).toBe(before)
    const own = await findMeasure(author, 6)
    expect([own.meetings.total, own.contributions.length]).toEqual([1, 1])
  })

  it('lists the meetings and contributions of a measure', async () => {
    const { id } = await buildMeeting({ author })
    await tag(id, 11)
    const { meetings, contributions, group } = await findMeasure(reader, 11)
    expect(meetings.rows.map((row) => row.id)).toEqual([id])
    expect(contributions).toMatchObject([{ title: 'Indberetning', meetingId: id }])
    expect(group?.name).toBe('European tech alliance')
  })

  it('has no measure 22', async () => {
    await expect(findMeasure(reader, 22)).rejects.toThrow(NotFound)
  })
})
