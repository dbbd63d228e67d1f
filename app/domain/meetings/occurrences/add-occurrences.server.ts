import type { Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import type { SettledHandling } from '../../access/handling.server'
import type { MeetingInput } from '../meeting'
import {
  type Gathered,
  perMeeting,
  replaceParticipants,
  replaceSubjects,
  writtenColumns,
} from '../write-meeting.server'
import type { PlainDate } from '../../time/plain-date'
import { type Hours, occurrenceTime } from '../../recurrence/occurrence-time'

type Occurrences = {
  recurrenceId: string
  hours: Hours
  days: readonly PlainDate[]
  /** Whose they are: a series keeps its office and author when a colleague prolongs it. */
  office: { officeId: string; createdById: string }
}

/**
 * Plans a meeting on each of the days, like the one written: same people, subjects and handling, no readout. Answers
 * with their ids. Throws Invalid on a day without that hour.
 */
export async function addOccurrences(
  tx: Transaction,
  actor: Actor,
  { recurrenceId, hours, days, office }: Occurrences,
  input: MeetingInput,
  gathered: Gathered,
  now: Date,
): Promise<string[]> {
  const columns = { ...writtenColumns(input, gathered), readout: '', decisions: '' }
  const made = await tx.meeting.createManyAndReturn({
    data: days.map((day) => {
      const time = occurrenceTime(hours, day, actor.locale)
      const original = { originalStartsOn: day, originalStartsAt: time.startsAt }
      return { ...columns, ...time, ...office, ...original, status: 'PLANNED', recurrenceId, changedAt: now }
    }),
    select: { id: true, startsOn: true },
  })
  const ids = made.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)).map(({ id }) => id)
  await replaceParticipants(tx, ids, gathered)
  await replaceSubjects(tx, ids, gathered)
  await replaceReaders(tx, ids, gathered.handling)
  return ids
}

/** Replaces the accounts and offices named on each of the meetings. */
export async function replaceReaders(
  tx: Transaction,
  meetingIds: readonly string[],
  { readerAccountIds, readerOfficeIds }: SettledHandling,
): Promise<void> {
  const named = [
    ...readerAccountIds.map((accountId) => ({ accountId, officeId: null })),
    ...readerOfficeIds.map((officeId) => ({ accountId: null, officeId })),
  ]
  await tx.meetingReader.deleteMany({ where: { meetingId: { in: [...meetingIds] } } })
  await tx.meetingReader.createMany({ data: perMeeting(meetingIds, named) })
}
