import type { Reader } from '~/db.server'
import type { Meeting } from '~/generated/sqlite/client'
import type { Actor, Locale } from '../access/actor'
import { visibleMeetings, visibleRecurrences } from '../access/visible-to.server'
import type { CalendarEvent } from '../calendar/calendar-event'
import { meetingEvent, type StoredMeeting } from '../calendar/record-event'
import { occurrenceAt, recurrenceEvents, type StoredRecurrence } from '../calendar/recurrence-event'
import { NotFound } from '../errors'
import type { InvitationSubject, SubjectRecord, Unit } from './invitation-subject'
import { fileIn, inBoth, noLetters, organizerOf, outward, unitOf } from './unit.server'

/** A recurring meeting as its invitations need it: the whole rule, then each occurrence that departs from it. */
export async function findRecurrenceSubject(
  reader: Reader,
  actor: Actor,
  subject: InvitationSubject,
  now: Date,
): Promise<SubjectRecord> {
  const recurrence = await reader.meetingRecurrence.findFirst({
    where: { AND: [visibleRecurrences(actor), { id: subject.id }] },
    include: {
      meetings: {
        where: { AND: [visibleMeetings(actor), { archivedAt: null }] },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      },
    },
  })
  const meetings = recurrence?.meetings ?? []
  const [like] = meetings
  if (!recurrence || !like) throw new NotFound()
  const { title } = recurrence
  return {
    subject,
    name: { da: title, en: title },
    handling: meetings.some(({ handling }) => handling === 'LIMITED') ? 'LIMITED' : 'OPEN',
    marking: meetings.find(({ marking }) => marking !== 'NONE')?.marking ?? 'NONE',
    organizer: organizerOf(recurrence),
    letters: noLetters,
    units: unitsOf(recurrence, meetings, like, now),
    concerns: { meetingId: like.id },
  }
}

type Told = StoredRecurrence & { toldSequence: number }

function unitsOf(recurrence: Told, meetings: Meeting[], like: Meeting, now: Date): Unit[] {
  const written = meetings.map((meeting) => ({ ...meeting, purpose: '', participants: [] }))
  const plain = { ...recurrence, purpose: '' }
  const master = masterEntry(plain, written, like)
  const overrides = overridesOf(plain, written)
  const lasting = meetings.filter(({ status }) => status !== 'CANCELLED')
  const { sequence, toldSequence, changedAt, place, link } = recurrence
  const first = lasting[0] ?? like
  return [
    {
      ...unitOf(first, now),
      ...{ meetingId: null, editionId: null, sequence, toldSequence, changedAt, place, link },
      cancelledAt: lasting.length > 0 ? null : like.cancelledAt,
      over: meetings.every((meeting) => unitOf(meeting, now).over),
      entry: master,
    },
    ...written.flatMap((meeting) => {
      const entry = overrides.get(meeting.id)
      return entry ? [occurrenceUnit(meeting, entry, now)] : []
    }),
  ]
}

function occurrenceUnit(
  meeting: Meeting & StoredMeeting,
  entry: Record<Locale, CalendarEvent>,
  now: Date,
): Unit {
  const { sequence } = entry.da
  return {
    ...unitOf(meeting, now),
    meetingId: meeting.id,
    editionId: null,
    occurrence: true,
    sequence,
    entry,
  }
}

/** The rule's own entry. When every occurrence is cancelled there is none to write, and the first stands for it. */
function masterEntry(recurrence: Told, written: StoredMeeting[], like: Meeting) {
  const stand = { ...like, purpose: '', participants: [] }
  const { uid, sequence, changedAt, title } = recurrence
  return inBoth((file) => {
    const events = recurrenceEvents(recurrence, written, { ...file, cancelled: 'excluded' })
    const master = events.find((event) => event.recurrence !== undefined)
    return master ?? meetingEvent({ ...stand, uid, sequence, changedAt, title }, file)
  })
}

/** By occurrence: its own entry, where the rule alone would tell it wrong. Cancelled ones are shown as cancelled. */
function overridesOf(recurrence: Told, written: StoredMeeting[]): Map<string, Record<Locale, CalendarEvent>> {
  const [danish, english] = (['da', 'en'] as const).map((locale) =>
    recurrenceEvents(recurrence, written, fileIn(locale)).filter((event) => event.recurrence === undefined),
  )
  const found = new Map<string, Record<Locale, CalendarEvent>>()
  for (const [index, da] of (danish ?? []).entries()) {
    const en = english?.[index]
    const meeting = written.find((each) => isEntryOf(da, each, recurrence))
    if (en && meeting) found.set(meeting.id, { da: outward(da), en: outward(en) })
  }
  return found
}

/** By the day the rule gave it; one the rule no longer gives is an event of its own. */
function isEntryOf({ uid, recurrenceId }: CalendarEvent, meeting: StoredMeeting, recurrence: Told): boolean {
  if (recurrenceId === undefined) return uid === meeting.uid
  return recurrenceId.valueOf() === occurrenceAt(recurrence, meeting.originalStartsOn ?? '').valueOf()
}
