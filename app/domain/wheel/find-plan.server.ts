import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleEditions, visibleMeetings, visiblePlanningTasks } from '../access/visible-to.server'
import { daysOf } from '../calendar/meeting-calendar.server'
import { containingWords } from '../people/matching-words.server'
import { rowSelection, rowsOf } from '../planning-tasks/find-planning-tasks.server'
import {
  namedLike,
  spellingsOf,
  standingTasks,
  tasksMentioning,
} from '../planning-tasks/planning-task-filter.server'
import type { Instant, PlainDate } from '../time/plain-date'
import { editionEntry, meetingEntry, type PlanEntry, taskEntry } from './plan-entry'
import { ringOfStored, ringSelection } from './series-ring.server'
import type { Ring } from './wheel'
import { type SheetLine, sheetLines } from './year-sheet'

export type PlanFilter = {
  type: 'any' | 'editions' | 'tasks' | 'meetings'
  /** Whose planning tasks. */
  tasks: 'all' | 'mine'
  /** Rings whose editions, or tasks, are shown. */
  rings: readonly Ring[]
  /** 1–12; left out, the whole year. */
  month?: number | undefined
  q?: string | undefined
}

/** `meetings`, `editions` and `tasks` are how many lines of each kind the filter leaves. */
export type Plan = { entries: PlanEntry[]; meetings: number; editions: number; tasks: number; page: number }

const planPageSize = 50

/**
 * One page of the year's visible meetings, editions and planning tasks, by their first day and hour. There are few
 * editions and tasks, so all are read, and of the meetings only as many as the page can hold. A page beyond the last
 * answers with the last.
 */
export async function findPlan(
  actor: Actor,
  year: number,
  filter: PlanFilter & { page: number },
  now: Instant,
): Promise<Plan> {
  const where = meetingsOf(year, filter)
  const [count, fixed] = await Promise.all([
    where ? db.meeting.count({ where: { AND: [visibleMeetings(actor), where] } }) : 0,
    findFixedLines(actor, year, filter, now),
  ])
  const shown = Math.min(
    Math.max(filter.page, 1),
    Math.max(1, Math.ceil((count + fixed.length) / planPageSize)),
  )
  const first = (shown - 1) * planPageSize
  const skip = Math.max(0, first - fixed.length)
  const meetings = where ? await readMeetings(actor, where, skip, planPageSize + fixed.length) : []
  // Lines before the first meeting read stand at the front either way, so `skip` meetings are all that is missing.
  const lines = [...fixed, ...meetings].sort(byTime)
  const editions = fixed.filter(({ entry }) => entry.type === 'edition').length
  return {
    entries: lines.slice(first - skip, first - skip + planPageSize).map(({ entry }) => entry),
    meetings: count,
    editions,
    tasks: fixed.length - editions,
    page: shown,
  }
}

/** Every line of the year's plan that the filter leaves, for a file. */
export async function findWholePlan(
  actor: Actor,
  year: number,
  filter: PlanFilter,
  now: Instant,
): Promise<PlanEntry[]> {
  const where = meetingsOf(year, filter)
  const fixed = await findFixedLines(actor, year, filter, now)
  const meetings = where ? await readMeetings(actor, where) : []
  return [...fixed, ...meetings].sort(byTime).map(({ entry }) => entry)
}

/** Editions and tasks alone: what the printed page shows. */
export async function findPlanLines(
  actor: Actor,
  year: number,
  filter: Omit<PlanFilter, 'type'>,
  now: Instant,
): Promise<SheetLine[]> {
  const lines = await findFixedLines(actor, year, { ...filter, type: 'any' }, now)
  return sheetLines(lines.sort(byTime).map(({ entry }) => entry))
}

type TimedLine = { id: string; startsOn: PlainDate; startsAt: Instant | null; entry: PlanEntry }

function meetingsOf(year: number, { type, q, month }: PlanFilter): Prisma.MeetingWhereInput | null {
  if (type !== 'any' && type !== 'meetings') return null
  const said = q ? { searchEntries: { some: containingWords('meeting', q) } } : {}
  return { startsOn: daysIn(year, month), archivedAt: null, ...said }
}

const lineSelection = {
  ...{ id: true, title: true, kind: true, status: true, place: true, handling: true, marking: true },
  ...{ startsAt: true, endsAt: true, zone: true, startsOn: true, endsOn: true, allDay: true },
} as const satisfies Prisma.MeetingSelect

async function readMeetings(
  actor: Actor,
  where: Prisma.MeetingWhereInput,
  skip?: number,
  take?: number,
): Promise<TimedLine[]> {
  const meetings = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), where] },
    select: lineSelection,
    orderBy: [{ startsOn: 'asc' }, { startsAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    ...(take === undefined ? {} : { skip, take }),
  })
  return meetings.map((meeting) => ({ ...meeting, entry: meetingEntry(meeting, actor) }))
}

async function findFixedLines(
  actor: Actor,
  year: number,
  filter: PlanFilter,
  now: Instant,
): Promise<TimedLine[]> {
  const { type, rings } = filter
  const lines = await Promise.all([
    type === 'any' || type === 'editions' ? readEditions(actor, year, filter) : [],
    (type === 'any' || type === 'tasks') && rings.includes('tasks')
      ? readTasks(actor, year, filter, now)
      : [],
  ])
  return lines.flat()
}

async function readEditions(
  actor: Actor,
  year: number,
  { q, rings, month }: PlanFilter,
): Promise<TimedLine[]> {
  const named = { AND: wordsOf(q).map((word) => ({ OR: spellingsOf(word).map(namedLike) })) }
  const editions = await db.edition.findMany({
    where: { AND: [visibleEditions(actor), { startsOn: daysIn(year, month), archivedAt: null }, named] },
    include: { series: { select: { nameDa: true, nameEn: true, ...ringSelection(actor) } } },
  })
  return editions
    .filter(({ series }) => rings.includes(ringOfStored(series)))
    .map((edition) => ({ ...edition, entry: editionEntry(edition, actor) }))
}

async function readTasks(
  actor: Actor,
  year: number,
  { q, tasks, month }: PlanFilter,
  now: Instant,
): Promise<TimedLine[]> {
  const own = tasks === 'mine' ? { ownerId: actor.accountId } : {}
  const said = q ? tasksMentioning(actor, q) : {}
  const rows = await db.planningTask.findMany({
    where: { AND: [visiblePlanningTasks(actor), standingTasks, { dueOn: daysIn(year, month) }, own, said] },
    include: rowSelection,
  })
  const shown = await rowsOf(actor, rows, now)
  return shown.map((task) => {
    const entry = taskEntry(task, actor)
    return { id: task.id, startsOn: task.dueOn, startsAt: null, entry }
  })
}

/** Where-fragment: days of the year, or of one month of it. */
function daysIn(year: number, month: number | undefined) {
  if (month === undefined) return daysOf(year)
  const start = `${year}-${String(month).padStart(2, '0')}`
  return { gte: `${start}-01`, lte: `${start}-31` }
}

function wordsOf(q: string | undefined): string[] {
  return (q ?? '').split(/\s+/).filter(Boolean).slice(0, 8)
}

function byTime(a: TimedLine, b: TimedLine): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  const hours = (a.startsAt?.getTime() ?? -Infinity) - (b.startsAt?.getTime() ?? -Infinity)
  return Number.isNaN(hours) || hours === 0 ? (a.id < b.id ? -1 : 1) : hours
}
