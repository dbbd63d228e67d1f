import { isAnotherTime, storedWhen } from '../time/meeting-when'
import type { Candidate } from './resolve-entries'

/** What of a stored meeting an import compares with. */
export type KnownMeeting = {
  status: 'PLANNED' | 'HELD' | 'CANCELLED'
  title: string
  startsAt: Date | null
  endsAt: Date | null
  zone: string | null
  startsOn: string
  endsOn: string
  allDay: boolean
  place: string | null
  link: string | null
  purpose: string
  archivedAt: Date | null
  sequence: number
  changedAt: Date
  sourceSequence: number | null
  /** It is ours: the file was written by this installation. */
  own: boolean
}

export type ImportField = 'time' | 'title' | 'place' | 'link' | 'purpose' | 'status' | 'archived'

/**
 * The fields by which the file differs from what we have. What the file leaves empty it says nothing of, and a file
 * of our own holds more in its description than the purpose.
 */
export function differingFields(candidate: Candidate, known: KnownMeeting): ImportField[] {
  const says = (theirs: string, ours: string | null) => theirs !== '' && theirs !== (ours ?? '')
  const fields: [ImportField, boolean][] = [
    ['archived', known.archivedAt !== null],
    ['status', candidate.cancelled !== (known.status === 'CANCELLED')],
    ['time', isMoved(candidate, known)],
    ['title', says(candidate.title, known.title)],
    ['place', says(candidate.place, known.place)],
    ['link', says(candidate.link, known.link)],
    ['purpose', !known.own && says(candidate.purpose, known.purpose)],
  ]
  return fields.filter(([, differs]) => differs).map(([field]) => field)
}

/** Another spelling of the zone is the same time. */
function isMoved({ when }: Candidate, known: KnownMeeting): boolean {
  const { startsAt, endsAt, startsOn, endsOn, allDay } = known
  const theirs = storedWhen(when)
  if (!theirs.allDay && !allDay) {
    return (
      theirs.startsAt?.getTime() !== startsAt?.getTime() || theirs.endsAt?.getTime() !== endsAt?.getTime()
    )
  }
  return isAnotherTime({ startsAt: null, endsAt: null, zone: null, startsOn, endsOn, allDay }, theirs)
}

export const importStatuses = ['new', 'changed', 'cancelled', 'known', 'older'] as const
export type ImportStatus = (typeof importStatuses)[number]

/** What taking the entry in would do: make, change or cancel a meeting, or nothing. */
export function importStatus(candidate: Candidate, known: KnownMeeting | null): ImportStatus {
  if (!known) return candidate.cancelled ? 'cancelled' : 'new'
  const fields = differingFields(candidate, known)
  if (fields.length === 0 || (known.archivedAt && candidate.cancelled)) return 'known'
  if (isOlder(candidate, known)) return 'older'
  return candidate.cancelled && known.status !== 'CANCELLED' ? 'cancelled' : 'changed'
}

/** SEQUENCE decides, and between equals, for our own files, when they were written (RFC 5546 §2.1.5). */
function isOlder({ sequence, stamp }: Candidate, known: KnownMeeting): boolean {
  const ours = known.own ? known.sequence : (known.sourceSequence ?? 0)
  if (sequence !== ours) return sequence < ours
  return (
    known.own &&
    stamp !== null &&
    Math.floor(stamp.getTime() / 1000) < Math.floor(known.changedAt.getTime() / 1000)
  )
}

/** Taken unless its reader leaves it out: what is new, and what the other calendar counts as a later version. */
export function isProposed(candidate: Candidate, known: KnownMeeting | null, status: ImportStatus): boolean {
  if (status === 'new') return true
  if (!known || (status !== 'changed' && status !== 'cancelled')) return false
  return candidate.sequence > (known.own ? known.sequence : (known.sourceSequence ?? 0))
}

/** Whether taking it in can do anything at all. */
export function isTakeable(known: KnownMeeting | null, status: ImportStatus): boolean {
  return status === 'new' || status === 'changed' || (status === 'cancelled' && known !== null)
}
