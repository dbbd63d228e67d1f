import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { writeReaders } from '../access/handling.server'
import type { MeetingInput } from '../meetings/meeting'
import { type Gathered, replaceParts, writtenColumns } from '../meetings/write-meeting.server'
import type { PlainDate } from '../time/plain-date'
import { type Hours, occurrenceTime } from './occurrence-time'

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
  const ids: string[] = []
  for (const day of days) {
    const time = occurrenceTime(hours, day, actor.locale)
    const { id } = await tx.meeting.create({
      data: {
        ...columns,
        ...time,
        ...office,
        status: 'PLANNED',
        recurrenceId,
        originalStartsOn: day,
        originalStartsAt: time.startsAt,
        changedAt: now,
      },
    })
    await replaceParts(tx, id, gathered)
    await writeReaders(tx, 'meeting', id, gathered.handling)
    ids.push(id)
  }
  return ids
}
