import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { writeCsv } from '../text/write-csv'
import type { Instant } from '../time/plain-date'
import { findWholePlan, type PlanFilter } from './find-plan.server'
import type { PlanEntry } from './plan-entry'

/** A CSV file and the name, without extension, it is saved under. */
export type PlanFile = { name: string; body: string }

/** The lines of the year's plan that the filter leaves, in the reader's language; days as YYYY-MM-DD, which every spreadsheet sorts. */
export async function planFile(
  actor: Actor,
  year: number,
  filter: PlanFilter,
  now: Instant,
): Promise<PlanFile> {
  const { outputs } = textsFor(actor.locale).wheel
  const entries = await findWholePlan(actor, year, filter, now)
  const head = columns.map((column) => outputs.columns[column])
  const rows = entries.map((entry) => {
    const row = rowOf(entry, actor)
    return columns.map((column) => row[column])
  })
  return { name: outputs.name(year), body: writeCsv(head, rows) }
}

const columns = [
  ...(['type', 'startsOn', 'endsOn', 'when', 'title', 'of'] as const),
  ...(['place', 'status', 'owner', 'handling', 'marking'] as const),
]
type Row = Record<(typeof columns)[number], string | null>

function rowOf(entry: PlanEntry, { locale }: Actor): Row {
  const { kinds, wheel } = textsFor(locale)
  const { type, startsOn, endsOn, when, title, handling, marking } = entry
  const line = {
    ...{ startsOn, endsOn, when, title },
    type: wheel.outputs.types[type],
    handling: kinds.handling[handling],
    marking: marking === 'NONE' ? '' : kinds.marking[marking],
  }
  if (entry.type === 'task') {
    const { edition, owner, done, overdue } = entry.task
    const state = done ? 'done' : overdue ? 'overdue' : 'open'
    return { ...line, of: edition.title, place: null, owner, status: wheel.outputs.taskStatus[state] }
  }
  const of = entry.type === 'edition' ? entry.seriesName : kinds.meetingKind[entry.kind]
  return { ...line, of, place: entry.place, owner: null, status: kinds.meetingStatus[entry.status] }
}
