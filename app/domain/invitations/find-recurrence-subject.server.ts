import type { Reader } from '~/db.server'
import type { Meeting } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleRecurrences } from '../access/visible-to.server'
import type { CalendarEvent } from '../calendar/calendar-event'
import { meetingEvent, type StoredMeeting } from '../calendar/record-event'
import { occurrenceAt, recurrenceEvents, type StoredRecurrence } from '../calendar/recurrence-event'
import { NotFound } from '../errors'
import { occurrenceDates } from '../recurrence/recurrence-rule'
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
        where: visibleMeetings(actor),
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      },
    },
  })
  const meetings = recurrence?.meetings ?? []
  const [like] = meetings.filter(({ archivedAt }) => archivedAt === null)
  if (!recurrence || !like) throw new NotFound()
  const { title } = recurrence
  return {
    subject,
    name: { da: title, en: title },
    handling: meetings.some(({ handling }) => handling === 'LIMITED') ? 'LIMITED' : 'OPEN',
    marking: meetings.find(({ marking }) => marking !== 'NONE')?.marking ?? 'NONE',
    organizer: organizerOf(recurrence),
    letters: noLetters,
    units: unitsOf(recurrence, meetings, now),
    concerns: { meetingId: like.id },
  }
}

type Told = StoredRecurrence & { toldSequence: number }
type Written = Meeting & StoredMeeting

function unitsOf(stored: Told, meetings: Meeting[], now: Date): Unit[] {
  const written = meetings.map((meeting) => ({ ...meeting, purpose: '', participants: [] }))
  const recurrence = { ...stored, purpose: '' }
  const standing = written.filter(({ archivedAt }) => archivedAt === null)
  const overrides = overridesOf(recurrence, standing)
  return [
    ruleUnit(recurrence, standing, now),
    ...written.flatMap((meeting) => {
      const own = overrides.get(meeting.id)
      // One that was told of by itself is told of again when it does as the rule says once more, or is no more.
      const entry = own ?? (isInRule(meeting, recurrence) ? slotEntry(meeting, recurrence) : null)
      return entry ? [{ ...occurrenceUnit(meeting, recurrence, entry, now), follows: own === undefined }] : []
    }),
  ]
}

/** The rule as a whole; cancelled when every occurrence is. */
function ruleUnit(recurrence: Told, standing: Written[], now: Date): Unit {
  const lasting = standing.filter(({ status }) => status !== 'CANCELLED')
  const { sequence, toldSequence, changedAt, place, link } = recurrence
  const [like] = lasting.length > 0 ? lasting : standing
  if (!like) throw new NotFound()
  const highest = Math.max(sequence, ...standing.map((meeting) => meeting.sequence))
  return {
    ...unitOf(like, now),
    ...{ meetingId: null, editionId: null, toldSequence, changedAt, place, link, recurrence },
    sequence: lasting.length > 0 ? sequence : highest,
    cancelledAt: lasting.length > 0 ? null : like.cancelledAt,
    over: standing.every((meeting) => unitOf(meeting, now).over),
    entry: inBoth((file) => {
      const events = recurrenceEvents(recurrence, standing, { ...file, cancelled: 'excluded' })
      const { uid, title } = recurrence
      const stand = meetingEvent({ ...like, uid, sequence, changedAt, title }, file)
      return events.find((event) => event.recurrence !== undefined) ?? stand
    }),
  }
}

function occurrenceUnit(meeting: Written, recurrence: Told, entry: Unit['entry'], now: Date): Unit {
  const unit = unitOf(meeting, now)
  const within = entry.da.recurrenceId !== undefined
  return {
    ...unit,
    ...{ meetingId: meeting.id, editionId: null, occurrence: true, entry, sequence: entry.da.sequence },
    // Calendars may forget an exception when they get the rule anew.
    toldSequence: within ? Math.max(unit.toldSequence, recurrence.toldSequence) : unit.toldSequence,
    cancelledAt: unit.cancelledAt ?? meeting.archivedAt,
  }
}

/** By occurrence: its own entry, where the rule alone would tell it wrong. Cancelled ones are shown as cancelled. */
function overridesOf(recurrence: Told, written: Written[]): Map<string, Unit['entry']> {
  const [danish, english] = (['da', 'en'] as const).map((locale) =>
    recurrenceEvents(recurrence, written, fileIn(locale)).filter((event) => event.recurrence === undefined),
  )
  const found = new Map<string, Unit['entry']>()
  for (const [index, da] of (danish ?? []).entries()) {
    const en = english?.[index]
    const meeting = written.find((each) => isEntryOf(da, each, recurrence))
    if (en && meeting) found.set(meeting.id, { da: outward(da), en: outward(en) })
  }
  return found
}

/** By the day the rule gave it; one the rule no longer gives is an event of its own. */
function isEntryOf({ uid, recurrenceId }: CalendarEvent, meeting: Written, recurrence: Told): boolean {
  if (recurrenceId === undefined) return uid === meeting.uid
  return recurrenceId.valueOf() === occurrenceAt(recurrence, meeting.originalStartsOn ?? '').valueOf()
}

function isInRule({ originalStartsOn }: Written, recurrence: Told): boolean {
  return originalStartsOn !== null && occurrenceDates(recurrence).includes(originalStartsOn)
}

/** The occurrence as it stands, in the place of what the rule gives on its day. */
function slotEntry(meeting: Written, recurrence: Told): Unit['entry'] {
  const { uid } = recurrence
  const sequence = Math.max(recurrence.sequence, meeting.sequence)
  const recurrenceId = occurrenceAt(recurrence, meeting.originalStartsOn ?? '')
  return inBoth((file) => ({ ...meetingEvent({ ...meeting, uid, sequence }, file), recurrenceId }))
}
