import { db } from '~/db.server'
import type { Handling, Marking, Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleEditions, visiblePlanningTasks } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { findAccountNames } from '../notes/find-notes.server'
import { organisationName } from '../organisations/organisation'
import { type PlainDate, today } from '../time/plain-date'
import { mayFinish } from './planning-task'
import {
  type PlanningTaskFilter,
  listedTasks,
  orderOfTasks,
  standingTasks,
} from './planning-task-filter.server'

const pageSize = 50

export type PlanningTaskRow = {
  id: string
  title: string
  /** Empty when nobody has it, or the actor may not see who. */
  owner: string
  ownerId: string | null
  mine: boolean
  dueOn: PlainDate
  /** Days from the edition's first one; negative before it. */
  offsetDays: number | null
  overdue: boolean
  done: boolean
  doneOn: PlainDate | null
  archived: boolean
  version: number
  mayFinish: boolean
  edition: {
    id: string
    title: string
    startsOn: PlainDate
    cancelled: boolean
    handling: Handling
    marking: Marking
  }
}

type TaskList = { total: number; tasks: PlanningTaskRow[] }

/** One page of the tasks that exist for the actor, how many there are, and how many each tab holds unfinished. */
export async function findPlanningTasks(
  actor: Actor,
  filter: PlanningTaskFilter,
  now: Date,
): Promise<TaskList & { counts: Record<PlanningTaskFilter['tab'], number> }> {
  const where = { AND: [visiblePlanningTasks(actor), listedTasks(actor, filter, now)] }
  const open = { AND: [visiblePlanningTasks(actor), standingTasks, { doneAt: null }] }
  const [total, rows, mine, all] = await Promise.all([
    db.planningTask.count({ where }),
    db.planningTask.findMany({
      where,
      orderBy: orderOfTasks(filter),
      skip: (filter.page - 1) * pageSize,
      take: pageSize,
      include: rowSelection,
    }),
    db.planningTask.count({ where: { AND: [open, { ownerId: actor.accountId }] } }),
    db.planningTask.count({ where: open }),
  ])
  return { total, tasks: await rowsOf(actor, rows, now), counts: { mine, all } }
}

/** Every task of an edition by due day, the archived ones left out. Throws NotFound when the actor may not see it. */
export async function findEditionTasks(
  actor: Actor,
  editionId: string,
  now: Date,
): Promise<PlanningTaskRow[]> {
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id: editionId }] },
    select: { id: true },
  })
  if (!edition) throw new NotFound()
  const rows = await db.planningTask.findMany({
    where: { AND: [visiblePlanningTasks(actor), { editionId, archivedAt: null }] },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    include: rowSelection,
  })
  return rowsOf(actor, rows, now)
}

/** The actor's own unfinished tasks whose day has passed, longest overdue first, and how many there are in all. */
export async function findMyOverdueTasks(actor: Actor, now: Date, most: number): Promise<TaskList> {
  const overdue = { ownerId: actor.accountId, doneAt: null, dueOn: { lt: today(now, actor.zone) } }
  const where = { AND: [visiblePlanningTasks(actor), standingTasks, overdue] }
  const [total, rows] = await Promise.all([
    db.planningTask.count({ where }),
    db.planningTask.findMany({
      where,
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: most,
      include: rowSelection,
    }),
  ])
  return { total, tasks: await rowsOf(actor, rows, now) }
}

/** What a row is made of; the owners' names are read together afterwards. */
export const rowSelection = {
  edition: {
    select: {
      id: true,
      nameDa: true,
      nameEn: true,
      startsOn: true,
      cancelledAt: true,
      handling: true,
      marking: true,
    },
  },
} as const satisfies Prisma.PlanningTaskInclude

type Stored = Prisma.PlanningTaskGetPayload<{ include: typeof rowSelection }>

/** The rows of stored tasks, all of which the actor sees. */
export async function rowsOf(actor: Actor, rows: Stored[], now: Date): Promise<PlanningTaskRow[]> {
  const day = today(now, actor.zone)
  const owners = await findAccountNames(
    actor,
    rows.flatMap((row) => row.ownerId ?? []),
  )
  return rows.map((row) => rowOf(actor, row, owners.get(row.ownerId ?? '') ?? '', day))
}

function rowOf(actor: Actor, task: Stored, owner: string, day: PlainDate): PlanningTaskRow {
  const { id, title, ownerId, dueOn, offsetDays, doneAt, archivedAt, version, edition } = task
  const { cancelledAt, startsOn, handling, marking } = edition
  return {
    ...{ id, title, owner, ownerId, dueOn, offsetDays, version },
    mine: ownerId === actor.accountId,
    overdue: doneAt === null && cancelledAt === null && dueOn < day,
    done: doneAt !== null,
    doneOn: doneAt && today(doneAt, actor.zone),
    archived: archivedAt !== null,
    mayFinish: mayFinish(actor, ownerId),
    edition: {
      id: edition.id,
      title: organisationName(edition, actor.locale),
      cancelled: cancelledAt !== null,
      ...{ startsOn, handling, marking },
    },
  }
}
