import { partsOf } from '../time/plain-date'
import type { PlanEntry } from './plan-entry'
import type { EditionState } from '../events/editions/edition'

type Line = Pick<PlanEntry, 'id' | 'title' | 'startsOn' | 'endsOn' | 'marking'>
/** A line on paper: of an edition its state, of a deadline what it belongs to. */
export type SheetLine =
  | (Line & { type: 'edition'; status: EditionState })
  | (Line & { type: 'task'; edition: string; done: boolean; overdue: boolean })
export type SheetMonth = { month: number; lines: SheetLine[]; more: number }

/**
 * The year's editions and deadlines as fit on one printed page of `most` lines, headings included. Editions always
 * stand; where there are too many deadlines, each month keeps its first ones and says how many more there are.
 */
export function sheetMonths(entries: readonly SheetLine[], most: number): SheetMonth[] {
  const months = [...new Set(entries.map(({ startsOn }) => partsOf(startsOn).month))].sort((a, b) => a - b)
  const all = months.map((month) => ({
    month,
    lines: entries.filter(({ startsOn }) => partsOf(startsOn).month === month),
  }))
  let kept = Math.max(0, ...all.map(({ lines }) => lines.filter(isTask).length))
  while (kept > 0 && sheetHeight(all.map((each) => keeping(each, kept))) > most) kept -= 1
  return all.map((each) => keeping(each, kept))
}

/** The lines of the plan that stand on paper: meetings do not. */
export function sheetLines(entries: readonly PlanEntry[]): SheetLine[] {
  return entries.flatMap((entry): SheetLine[] => {
    const { id, title, startsOn, endsOn, marking } = entry
    const line = { id, title, startsOn, endsOn, marking }
    if (entry.type === 'meeting') return []
    if (entry.type === 'edition') return [{ ...line, type: 'edition', status: entry.status }]
    const { done, overdue, edition } = entry.task
    return [{ ...line, type: 'task', edition: edition.title, done, overdue }]
  })
}

/** How many lines the months take on paper, headings and the space above them included. */
export function sheetHeight(months: SheetMonth[]): number {
  return months.reduce((sum, { lines, more }) => sum + 2 + lines.length + (more > 0 ? 1 : 0), 0)
}

function keeping({ month, lines }: Omit<SheetMonth, 'more'>, most: number): SheetMonth {
  let tasks = 0
  const kept = lines.filter((line) => !isTask(line) || (tasks += 1) <= most)
  return { month, lines: kept, more: lines.length - kept.length }
}

function isTask({ type }: SheetLine): boolean {
  return type === 'task'
}
