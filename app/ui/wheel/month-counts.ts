import { partsOf } from '~/domain/time/plain-date'
import type { WheelYear } from '~/domain/wheel/find-year.server'

type Counted = Pick<WheelYear, 'editions' | 'tasks' | 'meetings'>

/** How many of each kind the month has. */
export function countsOf({ editions, tasks, meetings }: Counted, month: number) {
  const due = tasks.find((each) => each.month === month)
  return {
    editions: editions.filter(({ startsOn }) => partsOf(startsOn).month === month).length,
    tasks: due ? due.open + due.done : 0,
    meetings: meetings[month - 1] ?? 0,
  }
}

/** How many of each kind the year has, and how many of its deadlines are overdue. */
export function sumsOf({ editions, tasks, meetings }: Counted) {
  return {
    editions: editions.length,
    tasks: tasks.reduce((sum, { open, done }) => sum + open + done, 0),
    overdue: tasks.reduce((sum, { overdue }) => sum + overdue, 0),
    meetings: meetings.reduce((sum, count) => sum + count, 0),
  }
}
