import { inTransaction, type Transaction } from '~/db.server'
import type { PlanningTask, Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import type { Action } from '../access/permission-matrix'
import { visibleEditions, visiblePlanningTasks } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Forbidden, Invalid, NotFound } from '../errors'
import { demandOwner } from '../follow-ups/add-follow-up.server'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { formatDate } from '../time/format-time'
import { daysBetween, type PlainDate, today } from '../time/plain-date'
import { nameEditionReader } from '../follow-ups/name-edition-reader.server'
import { mayFinish, readTypedDue } from './planning-task'

type Clock = { now: Date }

/** What a task's form holds; `due` as it was typed, a date or "T-180"; without an owner nobody has it yet. */
export type TaskInput = { title: string; due: string; ownerId?: string | undefined }
export type NewTaskInput = TaskInput & { formKey: string; editionId: string }

/** Adds a task to an edition the actor sees and answers with its id. Throws Invalid on the due day or the owner. */
export function addTask(actor: Actor, input: NewTaskInput, { now }: Clock): Promise<string> {
  demand(actor, 'edition.edit')
  const { editionId, title, ownerId } = input
  return inTransaction((tx) =>
    once(tx, actor, input.formKey, async () => {
      const edition = await demandEdition(tx, actor, editionId)
      const due = readDue(actor, input.due, edition.startsOn, now)
      if (ownerId) await giveTo(tx, actor, editionId, ownerId)
      const { id } = await tx.planningTask.create({ data: { editionId, title, ownerId, ...due } })
      await audit(tx, actor, 'planningTask.create', { id, editionId })
      return id
    }),
  )
}

/** Throws Conflict with the stored texts when somebody saved first, NotFound when it does not exist for the actor. */
export function editTask(
  actor: Actor,
  id: string,
  input: TaskInput & { version: number },
  { now }: Clock,
): Promise<void> {
  return change(actor, id, 'edition.edit', 'planningTask.edit', async (task, tx) => {
    if (task.archivedAt) throw new NotFound()
    demandVersion(task.version, input.version, () => taskTexts(actor, task))
    const due = readDue(actor, input.due, task.edition.startsOn, now)
    const ownerId = input.ownerId ?? null
    if (ownerId && ownerId !== task.ownerId) await giveTo(tx, actor, task.editionId, ownerId)
    const owner = ownerId ? { connect: { id: ownerId } } : { disconnect: true }
    return { title: input.title, owner, ...due, changedAt: now }
  })
}

/** Done, said by its owner or a coordinator; Forbidden for others. Asked twice, the second changes nothing. */
export function finishTask(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'planningTask.finish', 'planningTask.finish', (task) => {
    demandFinisher(actor, task)
    return task.doneAt ? null : { doneAt: now, doneById: actor.accountId, changedAt: now }
  })
}

/** Undoes `finishTask`, by the same colleagues. */
export function reopenTask(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'planningTask.finish', 'planningTask.reopen', (task) => {
    demandFinisher(actor, task)
    return task.doneAt ? { doneAt: null, doneById: null, changedAt: now } : null
  })
}

export function archiveTask(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'edition.edit', 'planningTask.archive', (task) =>
    task.archivedAt ? null : { archivedAt: now },
  )
}

export function restoreTask(actor: Actor, id: string): Promise<void> {
  return change(actor, id, 'edition.edit', 'planningTask.restore', (task) =>
    task.archivedAt ? { archivedAt: null } : null,
  )
}

/** The stored value of each form field, as the actor would type it. */
export function taskTexts(
  { locale }: Actor,
  { title, dueOn, ownerId, version }: PlanningTask,
): Record<string, string> {
  return { version: String(version), title, due: formatDate(dueOn, locale, 'short'), ownerId: ownerId ?? '' }
}

type Stored = Prisma.PlanningTaskGetPayload<{ include: { edition: { select: { startsOn: true } } } }>
type Data = Prisma.PlanningTaskUpdateInput | null
type Step = (task: Stored, tx: Transaction) => Data | Promise<Data>

async function change(actor: Actor, id: string, right: Action, action: string, step: Step): Promise<void> {
  demand(actor, right)
  await inTransaction(async (tx) => {
    const task = await tx.planningTask.findFirst({
      where: { AND: [visiblePlanningTasks(actor), { id, edition: { archivedAt: null } }] },
      include: { edition: { select: { startsOn: true } } },
    })
    if (!task) throw new NotFound()
    const data = await step(task, tx)
    if (!data) return
    await tx.planningTask.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    await audit(tx, actor, action, task)
  })
}

function audit(tx: Transaction, actor: Actor, action: string, task: { id: string; editionId: string }) {
  const subject = { kind: 'planningTask', id: task.id }
  return recordChange(tx, actor, { action, subject, editionId: task.editionId })
}

function demandFinisher(actor: Actor, { ownerId }: { ownerId: string | null }): void {
  if (!mayFinish(actor, ownerId)) throw new Forbidden('planningTask.finish')
}

async function demandEdition(tx: Transaction, actor: Actor, id: string): Promise<{ startsOn: PlainDate }> {
  const edition = await tx.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    select: { startsOn: true },
  })
  if (!edition) throw new NotFound()
  return edition
}

async function giveTo(tx: Transaction, actor: Actor, editionId: string, ownerId: string): Promise<void> {
  await demandOwner(tx, ownerId)
  await nameEditionReader(tx, actor, editionId, ownerId)
}

/** The due day and its distance from the edition's first one, by which it moves when the edition does. */
function readDue(actor: Actor, typed: string, startsOn: PlainDate, now: Date) {
  const read = readTypedDue(typed, startsOn, today(now, actor.zone))
  if ('error' in read) throw new Invalid([{ field: 'due', code: read.error }])
  return { dueOn: read.date, offsetDays: daysBetween(startsOn, read.date) }
}
