import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import { buildPlanningTask } from '~/testing/build-planning'
import type { Actor } from '../access/actor'
import { visibleEditions } from '../access/visible-to.server'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors'
import {
  addTask,
  archiveTask,
  editTask,
  finishTask,
  reopenTask,
  restoreTask,
} from './change-planning-task.server'
import { findEditionTasks, findMyOverdueTasks, findPlanningTasks } from './find-planning-tasks.server'
import type { PlanningTaskFilter } from './planning-task-filter.server'
import { findTaskEdition, startTaskEdit } from './start-planning-task-form.server'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')
const clock = { now }
const coordinator = () => buildActor({ role: 'COORDINATOR' })
const stored = (id: string) => db.planningTask.findUniqueOrThrow({ where: { id } })
const find = (actor: Actor, given: Partial<PlanningTaskFilter> = {}) =>
  findPlanningTasks(
    actor,
    { tab: 'all', state: 'open', sort: 'due', descending: false, page: 1, ...given },
    now,
  )
const ids = async (...given: Parameters<typeof find>) => (await find(...given)).tasks.map(({ id }) => id)
const add = async (actor: Actor, given: Partial<Parameters<typeof addTask>[1]> = {}) =>
  addTask(
    actor,
    {
      ...{ formKey: crypto.randomUUID(), title: 'Book sted', due: 'T-30' },
      editionId: given.editionId ?? (await buildEdition()).id,
      ...given,
    },
    clock,
  )

describe('planning tasks', () => {
  it('are listed by owner, state, series and words', async () => {
    const [actor, other] = [await coordinator(), await buildActor()]
    const edition = await buildEdition({ nameDa: 'Vismandsråd 2027', nameEn: 'Council 2027' })
    const editionId = edition.id
    const late = await buildPlanningTask({ editionId, dueOn: '2026-11-22', ownerId: actor.accountId })
    const today = await buildPlanningTask({ editionId, dueOn: '2026-11-23', ownerId: other.accountId })
    const free = await buildPlanningTask({ editionId, dueOn: '2027-01-01', title: 'Østfløj' })
    const done = await buildPlanningTask({ editionId, dueOn: '2026-10-01', doneAt: now })
    const series = edition.seriesId
    expect(await ids(actor, { series })).toEqual([late.id, today.id, free.id])
    expect(await ids(actor, { series, descending: true })).toEqual([free.id, today.id, late.id])
    expect(await ids(actor, { series, tab: 'mine' })).toEqual([late.id])
    expect(await ids(actor, { series, state: 'overdue' })).toEqual([late.id])
    expect(await ids(actor, { series, state: 'done' })).toEqual([done.id])
    expect(await ids(actor, { series, owner: 'none' })).toEqual([free.id])
    expect(await ids(actor, { series, owner: other.accountId })).toEqual([today.id])
    expect(await ids(actor, { q: 'vismandsråd østfløj' })).toEqual([free.id])
    expect((await find(actor, { series, tab: 'mine' })).counts.mine).toBe(1)
  })

  it('of one edition stand by due day, and tell how far from it they are', async () => {
    const actor = await coordinator()
    const { id: editionId } = await buildEdition()
    await buildPlanningTask({ editionId, dueOn: '2027-03-11', offsetDays: 7 })
    await buildPlanningTask({ editionId, dueOn: '2026-11-01' })
    await buildPlanningTask({ editionId, archivedAt: now })
    const tasks = await findEditionTasks(actor, editionId, now)
    expect(tasks.map(({ offsetDays, overdue }) => [offsetDays, overdue])).toEqual([
      [-14, true],
      [7, false],
    ])
  })

  it('that are mine and overdue reach me until they are done', async () => {
    const actor = await buildActor()
    const { id } = await buildPlanningTask({ ownerId: actor.accountId, dueOn: '2026-11-01' })
    await buildPlanningTask({ ownerId: actor.accountId, dueOn: '2026-12-01' })
    expect(await findMyOverdueTasks(actor, now, 5)).toMatchObject({ total: 1, tasks: [{ id }] })
    await finishTask(actor, id, clock)
    expect((await findMyOverdueTasks(actor, now, 5)).total).toBe(0)
  })

  it('are asked of nobody once their edition is cancelled or archived', async () => {
    const actor = await buildActor()
    for (const given of [{ cancelledAt: now }, { archivedAt: now }]) {
      const { id: editionId } = await buildEdition(given)
      await buildPlanningTask({ editionId, ownerId: actor.accountId, dueOn: '2026-11-01' })
    }
    expect((await findMyOverdueTasks(actor, now, 5)).total).toBe(0)
    expect(await ids(actor, { tab: 'mine' })).toEqual([])
  })

  it('are finished and reopened by their owner or a coordinator, and by nobody else', async () => {
    const [owner, planner, colleague] = [await buildActor(), await coordinator(), await buildActor()]
    const { id } = await buildPlanningTask({ ownerId: owner.accountId })
    await expect(finishTask(colleague, id, clock)).rejects.toBeInstanceOf(Forbidden)
    await finishTask(owner, id, clock)
    await finishTask(owner, id, clock)
    expect(await stored(id)).toMatchObject({ doneAt: now, doneById: owner.accountId, version: 2 })
    await expect(reopenTask(colleague, id, clock)).rejects.toBeInstanceOf(Forbidden)
    await reopenTask(planner, id, clock)
    expect(await stored(id)).toMatchObject({ doneAt: null, doneById: null })
    const audit = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(audit.map(({ action }) => action)).toEqual(['planningTask.finish', 'planningTask.reopen'])
  })

  it('are added once a form, on a day or so many days from the edition', async () => {
    const actor = await coordinator()
    const formKey = crypto.randomUUID()
    const { id: editionId } = await buildEdition()
    const added = await Promise.all([1, 2].map(() => add(actor, { formKey, editionId })))
    expect(new Set(added).size).toBe(1)
    expect(await stored(added[0] ?? '')).toMatchObject({
      dueOn: '2027-02-02',
      offsetDays: -30,
      ownerId: null,
    })
    const typed = await add(actor, { editionId, due: '11.3.2027', ownerId: actor.accountId })
    expect(await stored(typed)).toMatchObject({ dueOn: '2027-03-11', offsetDays: 7 })
  })

  it.each([
    ['snart', 'dateUnknown'],
    ['31.2.2027', 'dateImpossible'],
    ['T+9999999', 'dateUnknown'],
    ['', 'dateUnknown'],
  ])('refuse the due day %j', async (due) => {
    await expect(add(await coordinator(), { due })).rejects.toBeInstanceOf(Invalid)
  })

  it('refuse an owner without an account, and an edition that is archived', async () => {
    const actor = await coordinator()
    await expect(add(actor, { ownerId: 'nobody' })).rejects.toBeInstanceOf(Invalid)
    const { id: editionId } = await buildEdition({ archivedAt: now })
    await expect(add(actor, { editionId })).rejects.toBeInstanceOf(NotFound)
  })

  it('answer a stale save with the stored texts', async () => {
    const actor = await coordinator()
    const { id } = await buildPlanningTask()
    await editTask(actor, id, { version: 1, title: 'Ring', due: 'T-7' }, clock)
    const stale = editTask(actor, id, { version: 1, title: 'Skriv', due: 'T-7' }, clock)
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({ theirs: { title: 'Ring', due: '25.02.2027', version: '2' } })
  })

  it('lose their owner when the form names none', async () => {
    const actor = await coordinator()
    const { id } = await buildPlanningTask({ ownerId: actor.accountId })
    await editTask(actor, id, { version: 1, title: 'Ring', due: 'T-7' }, clock)
    expect((await stored(id)).ownerId).toBeNull()
  })

  it('are archived and restored', async () => {
    const actor = await coordinator()
    const task = await buildPlanningTask({ ownerId: actor.accountId })
    await archiveTask(actor, task.id, clock)
    expect(await ids(actor, { tab: 'mine' })).toEqual([])
    expect(await ids(actor, { tab: 'mine', archived: true })).toEqual([task.id])
    await restoreTask(actor, task.id)
    expect(await ids(actor, { tab: 'mine' })).toEqual([task.id])
  })

  it.each(['DIPLOMAT', 'LEADERSHIP', 'ADMINISTRATOR'] as const)('are not planned by a %s', async (role) => {
    const actor = await buildActor({ role })
    const { id } = await buildPlanningTask({ ownerId: actor.accountId })
    const input = { version: 1, title: 'x', due: 'T-1' }
    await expect(add(actor)).rejects.toBeInstanceOf(Forbidden)
    await expect(editTask(actor, id, input, clock)).rejects.toBeInstanceOf(Forbidden)
    await expect(archiveTask(actor, id, clock)).rejects.toBeInstanceOf(Forbidden)
    await expect(restoreTask(actor, id)).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('a task of a LIMITED edition', () => {
  const limited = async (author: Actor) =>
    (await buildEdition({ handling: 'LIMITED', createdById: author.accountId })).id

  it('opens the edition to the owner it is given, once', async () => {
    const [author, owner] = [await coordinator(), await buildActor()]
    const editionId = await limited(author)
    const sees = () => db.edition.count({ where: { AND: [visibleEditions(owner), { id: editionId }] } })
    expect(await sees()).toBe(0)
    const id = await add(author, { editionId, ownerId: owner.accountId })
    await add(author, { editionId, ownerId: owner.accountId })
    expect(await sees()).toBe(1)
    expect(await db.editionReader.count({ where: { editionId } })).toBe(1)
    expect(await ids(owner, { tab: 'mine' })).toContain(id)
    const named = await db.auditEntry.findMany({ where: { action: 'edition.nameReader', editionId } })
    expect(named).toHaveLength(1)
  })

  it('names nobody who sees the edition already', async () => {
    const author = await coordinator()
    const editionId = await limited(author)
    await add(author, { editionId, ownerId: author.accountId })
    expect(await db.editionReader.count({ where: { editionId } })).toBe(0)
  })

  const attempts: [string, (actor: Actor, id: string, editionId: string) => Promise<unknown>][] = [
    ['edited', (actor, id) => editTask(actor, id, { version: 1, title: 'x', due: 'T-1' }, clock)],
    ['opened for editing', (actor, id) => startTaskEdit(actor, id)],
    ['finished', (actor, id) => finishTask(actor, id, clock)],
    ['reopened', (actor, id) => reopenTask(actor, id, clock)],
    ['archived', (actor, id) => archiveTask(actor, id, clock)],
    ['restored', restoreTask],
    ['listed with its edition', (actor, _, editionId) => findEditionTasks(actor, editionId, now)],
    ['joined by another', (actor, _, editionId) => add(actor, { editionId })],
    ['begun', (actor, _, editionId) => findTaskEdition(actor, editionId)],
  ]
  it.each(attempts)('is not %s by an outsider', async (_, attempt) => {
    const [author, outsider] = [await coordinator(), await coordinator()]
    const editionId = await limited(author)
    const { id } = await buildPlanningTask({ editionId })
    const before = await stored(id)
    await expect(attempt(outsider, id, editionId)).rejects.toBeInstanceOf(NotFound)
    expect(await stored(id)).toEqual(before)
  })

  it('is in no list, count or search of an outsider', async () => {
    const [author, outsider] = [await coordinator(), await coordinator()]
    const look = async () => [
      await find(outsider, { state: 'any' }),
      await find(outsider, { state: 'any', q: 'hemmelig' }),
      await findMyOverdueTasks(outsider, now, 5),
    ]
    const before = await look()
    const editionId = await limited(author)
    await buildPlanningTask({
      editionId,
      title: 'Hemmelig',
      dueOn: '2026-01-01',
      ownerId: outsider.accountId,
    })
    expect(await look()).toEqual(before)
  })
})
