import { textsFor } from '~/i18n/texts'
import type { Locale } from '../access/actor'
import type { Marking } from '../access/handling'
import { organisationName } from '../organisations/organisation'
import { describeRule } from '../recurrence/describe-rule'
import type { MeetingTime } from '../time/format-time'
import { addDays, type Instant, type PlainDate, today } from '../time/plain-date'
import type { Told } from './answer'
import type { AnsweredInvitation, Occurrence } from './answered-invitation'

/** What was invited to, in the terms an answer page and a reply need. */
export type AnswerSubject = {
  kind: 'meeting' | 'recurrence' | 'edition'
  title: Record<Locale, string>
  time: MeetingTime
  /** A recurring meeting's rule in words, and its coming occurrences after `time`. */
  repeats: Record<Locale, string> | null
  more: MeetingTime[]
  place: string | null
  link: string | null
  /** Who invites. */
  host: Record<Locale, string> | null
  marking: Marking
  sequence: number
  toldSequence: number
  cancelled: boolean
  /** The last day of it, by its own clock, and the hour it ends where one is known. */
  lastDay: PlainDate
  endsAt: Instant | null
  zone: string
}

/** Why nothing can be answered any more. */
export type ClosedReason = 'withdrawn' | 'cancelled' | 'over'

/** What the invitation is to; null when that was deleted. `occurrenceId` narrows a recurring meeting to one of its days. */
export function subjectOf(
  invitation: AnsweredInvitation,
  now: Instant,
  occurrenceId?: string | null,
): AnswerSubject | null {
  const { meeting, recurrence, edition } = invitation
  if (edition) return edition.archivedAt ? null : editionSubject(edition)
  if (meeting) return meeting.archivedAt ? null : meetingSubject(meeting)
  if (!recurrence) return null
  if (!occurrenceId) return recurrenceSubject(recurrence, now)
  const one = recurrence.meetings.find(({ id }) => id === occurrenceId)
  return one ? meetingSubject(one) : null
}

/** Why the invitation takes no answer now, or null when it does. */
export function closedReason(
  invitation: Pick<AnsweredInvitation, 'status'>,
  subject: AnswerSubject,
  now: Instant,
): ClosedReason | null {
  if (invitation.status === 'CANCELLED') return 'withdrawn'
  if (subject.cancelled) return 'cancelled'
  return isOver(subject, now) ? 'over' : null
}

/** Whether it ended more than `days` days ago. */
export function isOver({ lastDay, endsAt, zone }: AnswerSubject, now: Instant, days = 0): boolean {
  const passed = addDays(today(now, zone), -days)
  return days === 0 && endsAt ? endsAt <= now : lastDay < passed
}

/** What the invited was last told, by the last message that left; without one, what all are to be told of. */
export function toldOf(
  mail: { sequence: number; sentAt: Instant | null; createdAt: Instant } | null,
  subject: AnswerSubject,
): Told {
  if (!mail) return { sequence: subject.toldSequence, at: null }
  return { sequence: mail.sequence, at: mail.sentAt ?? mail.createdAt }
}

function meetingSubject(meeting: Occurrence): AnswerSubject {
  const { title, startsAt, endsAt, startsOn, endsOn, allDay, zone, place, link, marking, office } = meeting
  return {
    kind: 'meeting',
    title: { da: title, en: title },
    time: { startsAt, endsAt, zone, startsOn, endsOn, allDay },
    repeats: null,
    more: [],
    place,
    link,
    host: { da: office.nameDa, en: office.nameEn },
    marking,
    sequence: meeting.sequence,
    toldSequence: meeting.toldSequence,
    cancelled: meeting.status === 'CANCELLED',
    lastDay: endsOn < startsOn ? startsOn : endsOn,
    endsAt: allDay ? null : (endsAt ?? null),
    zone: zone ?? 'UTC',
  }
}

const mostShown = 6

function recurrenceSubject(
  recurrence: NonNullable<AnsweredInvitation['recurrence']>,
  now: Instant,
): AnswerSubject | null {
  const standing = recurrence.meetings.filter(({ status }) => status !== 'CANCELLED')
  const coming = standing.filter((meeting) => !isOver(meetingSubject(meeting), now))
  const last = (standing.length > 0 ? standing : recurrence.meetings).at(-1)
  const first = coming[0] ?? last
  if (!first || !last) return null
  const { title, place, link, sequence, toldSequence } = recurrence
  const { lastDay, endsAt } = meetingSubject(last)
  return {
    ...meetingSubject(first),
    ...{ kind: 'recurrence' as const, title: { da: title, en: title }, place, link, sequence, toldSequence },
    repeats: {
      da: describeRule(recurrence, textsFor('da'), 'da'),
      en: describeRule(recurrence, textsFor('en'), 'en'),
    },
    more: coming.slice(1, mostShown).map((meeting) => meetingSubject(meeting).time),
    marking: standing.some(({ marking }) => marking !== 'NONE') ? 'TIL_TJENESTEBRUG' : 'NONE',
    cancelled: standing.length === 0,
    lastDay,
    endsAt,
  }
}

function editionSubject(edition: NonNullable<AnsweredInvitation['edition']>): AnswerSubject {
  const { startsAt, endsAt, startsOn, endsOn, zone, place, link, marking, host } = edition
  const by = host ?? edition.createdBy?.office ?? null
  return {
    kind: 'edition',
    title: { da: organisationName(edition, 'da'), en: organisationName(edition, 'en') },
    time: { startsAt, endsAt, zone, startsOn, endsOn },
    repeats: null,
    more: [],
    place,
    link,
    host: by && { da: organisationName(by, 'da'), en: organisationName(by, 'en') },
    marking,
    sequence: edition.sequence,
    toldSequence: edition.toldSequence,
    cancelled: edition.cancelledAt !== null,
    lastDay: endsOn < startsOn ? startsOn : endsOn,
    endsAt,
    zone: zone ?? 'Europe/Copenhagen',
  }
}
