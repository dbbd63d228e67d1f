import type { ImportField } from './import-status'

/** What a meeting was before an import changed it; dates as ISO 8601. */
export type MeetingBefore = {
  status: 'PLANNED' | 'HELD' | 'CANCELLED'
  cancelledAt: string | null
  startsAt: string | null
  endsAt: string | null
  zone: string | null
  startsOn: string
  endsOn: string
  allDay: boolean
  title: string
  place: string | null
  link: string | null
  purpose: string
  archivedAt: string | null
  sourceSequence: number | null
}

/** What an import has done so far, so that it can be undone: kept as a ChangeBatch. `version` is that after the change. */
export type ImportBatch = {
  importId: string
  made: { id: string; version: number }[]
  changed: { id: string; version: number; fields: ImportField[]; before: MeetingBefore }[]
  /** Persons made in place, by their key in the calendar. */
  people: { key: string; id: string }[]
  /** How far undoing has come: records looked at, and undone. */
  undoing?: { at: number; undone: number }
}

export const importAction = 'import.calendar'
