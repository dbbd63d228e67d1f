import type { Transaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visibleMeetings, visibleParticipants, visibleRecurrences } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import type { PlainDate } from '../../time/plain-date'

/** A recurring meeting with its occurrences, also those archived; of participants those the actor may know of. */
export type StoredSeries = Prisma.MeetingRecurrenceGetPayload<{
  include: { meetings: { include: ReturnType<typeof occurrenceSelection> } }
}>
export type StoredOccurrence = StoredSeries['meetings'][number]

/** An occurrence the rule gives a day, and that day. */
export type Slot = { meeting: StoredOccurrence; day: PlainDate }

/** Throws NotFound unless the actor may see the series' every occurrence: else it does not exist as one for them. */
export async function storedSeries(tx: Transaction, actor: Actor, id: string | null): Promise<StoredSeries> {
  const series = await tx.meetingRecurrence.findFirst({
    where: { AND: [visibleRecurrences(actor), { id: id ?? '' }] },
    include: {
      meetings: {
        where: visibleMeetings(actor),
        include: occurrenceSelection(actor),
        orderBy: [{ originalStartsOn: 'asc' }, { id: 'asc' }],
      },
    },
  })
  if (!series) throw new NotFound()
  return series
}

/** The occurrences the rule gives, in its order; one it no longer gives has no day. */
export function slotsOf({ meetings }: StoredSeries): Slot[] {
  return meetings.flatMap((meeting) =>
    meeting.originalStartsOn === null ? [] : [{ meeting, day: meeting.originalStartsOn }],
  )
}

function occurrenceSelection(actor: Actor) {
  return {
    participants: { where: visibleParticipants(actor), orderBy: { position: 'asc' } },
    organisations: true,
    topics: true,
    measures: true,
    readers: true,
  } as const satisfies Prisma.MeetingInclude
}
