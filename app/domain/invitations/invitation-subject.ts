import type { Handling, Marking } from '~/generated/sqlite/enums'
import type { Locale } from '../access/actor'
import type { CalendarEvent, Organizer } from '../calendar/calendar-event'
import type { RecurrenceRule } from '../recurrence/recurrence-rule'
import type { MeetingTime } from '../time/meeting-time'

/** What people are invited to. */
export type InvitationSubject = { kind: 'meeting' | 'recurrence' | 'edition'; id: string }

/**
 * What one message is about: the meeting, the edition, a recurring meeting's whole rule, or one occurrence of it that
 * is not as the rule says.
 */
export type Unit = {
  /** Null for an edition and for a whole rule. */
  meetingId: string | null
  editionId: string | null
  /** One occurrence of a recurring meeting, which its rule's message has told of already. */
  occurrence: boolean
  /** It is as the rule says now: told only to those who were told of it by itself. */
  follows?: boolean
  /** Of a whole rule: which days it gives. */
  recurrence?: RecurrenceRule & { startTime: string | null; zone: string | null }
  sequence: number
  toldSequence: number
  changedAt: Date
  cancelledAt: Date | null
  /** It ended before the plan was made: nobody is asked to come. */
  over: boolean
  time: MeetingTime
  place: string | null
  link: string | null
  /** The calendar entry in each language, without description, organizer and attendees. */
  entry: Record<Locale, CalendarEvent>
}

/** Texts of an invitation with merge fields; empty ones are the house's own words. */
export type Letters = Record<Locale, { subject: string; body: string }>

/** A meeting, recurring meeting or edition as its invitations need it. */
export type SubjectRecord = {
  subject: InvitationSubject
  name: Record<Locale, string>
  handling: Handling
  marking: Marking
  /** Kept from the first sending on; null before it. */
  organizer: Organizer | null
  letters: Letters
  /** The first is the record itself. */
  units: Unit[]
  /** The record its audit rows follow in handling. */
  concerns: { meetingId?: string; editionId?: string }
}

const roots = { meeting: '/meetings', recurrence: '/recurrences', edition: '/editions' } as const

/** The record's own page. */
export function subjectPage({ kind, id }: InvitationSubject): string {
  return `${roots[kind]}/${id}`
}

/** The page of its invitations. */
export function invitationsPage(subject: InvitationSubject): string {
  return `${subjectPage(subject)}/invitations`
}

/** The column that ties an invitation to its subject. */
export function subjectColumn({ kind, id }: InvitationSubject) {
  if (kind === 'meeting') return { meetingId: id }
  return kind === 'edition' ? { editionId: id } : { recurrenceId: id }
}

type Tied = { meetingId: string | null; editionId: string | null; recurrenceId: string | null }

/** What an invitation is to; null for a row that hangs on nothing. */
export function subjectOf({ meetingId, editionId, recurrenceId }: Tied): InvitationSubject | null {
  if (meetingId) return { kind: 'meeting', id: meetingId }
  if (editionId) return { kind: 'edition', id: editionId }
  return recurrenceId ? { kind: 'recurrence', id: recurrenceId } : null
}
