import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import type { Actor } from '../access/actor'
import { Conflict, Forbidden, Invalid } from '../errors'
import { editMeasure, liftOverride, overrideStatus } from './change-measure.server'
import { addPeriod, editPeriod } from './change-period.server'
import { findMeasure } from './find-measure.server'
import { findPeriodInForce } from './find-periods.server'
import { findScoreboard } from './find-scoreboard.server'
import { loadReferenceData } from './load-reference-data.server'

useTestDatabase()

const now = new Date('2022-06-30T10:00:00Z')
const clock = { now }
let leader: Actor
let coordinator: Actor
let administrator: Actor

beforeAll(async () => {
  await loadReferenceData('2021-01-01')
  leader = await buildActor({ role: 'LEADERSHIP' })
  coordinator = await buildActor({ role: 'COORDINATOR' })
  administrator = await buildActor({ role: 'ADMINISTRATOR' })
})

const read = async (number: number) =>
  (await findMeasure(leader, number, { show: 'counted', page: 1, now })).measure

describe('a measure', () => {
  it('gets an owner and a milestone', async () => {
    const { id, version } = await read(4)
    const ownerId = coordinator.accountId
    await editMeasure(
      coordinator,
      id,
      { version, ownerId, milestone: 'Delegation', milestoneOn: '1.9.2022' },
      clock,
    )
    expect(await read(4)).toMatchObject({
      owner: coordinator.name,
      milestone: { text: 'Delegation', on: '2022-09-01' },
    })
    const stale = editMeasure(leader, id, { version, milestone: 'Andet' }, clock)
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({ theirs: { milestone: 'Delegation' } })
  })

  it('refuses an owner without an account, and a diplomat', async () => {
    const { id, version } = await read(5)
    await expect(editMeasure(leader, id, { version, ownerId: 'none' }, clock)).rejects.toThrow(Invalid)
    const diplomat = await buildActor()
    await expect(editMeasure(diplomat, id, { version }, clock)).rejects.toBeInstanceOf(Forbidden)
  })

  it('takes leadership’s judgement beside the computed status, until it is lifted', async () => {
    const { id, version, computed } = await read(1)
    const judgement = { version, status: 'ON_TRACK' as const, reason: 'Papiret er på vej', on: 'i går' }
    await expect(overrideStatus(coordinator, id, judgement, clock)).rejects.toBeInstanceOf(Forbidden)
    await overrideStatus(leader, id, judgement, clock)
    const judged = await read(1)
    expect(judged).toMatchObject({
      ...{ status: 'ON_TRACK', computed },
      override: { reason: 'Papiret er på vej', on: '2022-06-29', by: leader.name },
    })
    await expect(liftOverride(leader, id, { version })).rejects.toBeInstanceOf(Conflict)
    await expect(liftOverride(coordinator, id, { version: judged.version })).rejects.toThrow(Forbidden)
    await liftOverride(leader, id, { version: judged.version })
    expect(await read(1)).toMatchObject({ status: computed, override: null })
    // reads as the system: the audit of an open record
    const rows = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(rows.map(({ action }) => action)).toEqual(['measure.override', 'measure.liftOverride'])
  })
})

describe('a strategy period', () => {
  const input = { nameDa: 'Ny strategi', nameEn: 'New strategy', startsOn: '1.1.2024', endsOn: '31.12.2026' }
  const add = (given = {}, actor = administrator) =>
    addPeriod(actor, { ...input, formKey: crypto.randomUUID(), ...given }, clock)

  it('is added beside the others, empty or as a copy', async () => {
    const before = await findScoreboard(leader, { now })
    const copyId = before?.period.id
    const key = await add({ copyId })
    const copy = await findScoreboard(leader, { period: key, now })
    expect(copy?.priorities.map(({ measures }) => measures.length)).toEqual([8, 7, 6])
    expect(copy?.period).toMatchObject({ startsOn: '2024-01-01', state: 'ahead' })
    expect(copy?.statuses.NOT_STARTED).toBe(21)
    const empty = await findScoreboard(leader, { period: await add({ nameDa: 'Tom' }), now })
    expect(empty).toMatchObject({ priorities: [], evidence: 0 })
    expect((await findScoreboard(leader, { now }))?.period.id).toBe(copyId)
    expect(await findPeriodInForce('2023-12-31')).toBe(copyId)
    expect(await findPeriodInForce('2024-01-01')).not.toBe(copyId)
  })

  it('refuses to end before it begins, to copy nothing, and anybody but an administrator', async () => {
    await expect(add({ endsOn: '31.12.2023' })).rejects.toThrow('endsOn: periodEndsFirst')
    await expect(add({ copyId: 'none' })).rejects.toThrow('copyId: notFoundChoice')
    await expect(add({}, leader)).rejects.toBeInstanceOf(Forbidden)
  })

  it('is changed by its version', async () => {
    const key = await add()
    await editPeriod(administrator, key, { ...input, version: 1, nameDa: 'Rettet' }, clock)
    const stale = editPeriod(administrator, key, { ...input, version: 1 }, clock)
    await expect(stale).rejects.toMatchObject({ theirs: { nameDa: 'Rettet', startsOn: '01.01.2024' } })
    await expect(editPeriod(leader, key, { ...input, version: 2 }, clock)).rejects.toThrow(Forbidden)
  })
})
