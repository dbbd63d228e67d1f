import type { Transaction } from '~/db.server'
import { addDays, type PlainDate } from '../../time/plain-date'
import { hoursIn, type TimeChange } from './plan-series-edit'
import type { RecurrenceRule } from '../../recurrence/recurrence-rule'
import type { Changes } from './spread-changes.server'
import type { StoredSeries } from './stored-series.server'

type Written = { rule: RecurrenceRule; change: TimeChange; texts: Changes['texts']; now: Date }

/** The series as edited. Another time or end is told to everyone invited (RFC 5546 §2.1.4). */
export async function updateSeries(
  tx: Transaction,
  { id, sequence }: StoredSeries,
  { rule, change, texts, now }: Written,
): Promise<string> {
  await tx.meetingRecurrence.update({
    where: { id },
    data: {
      ...rule,
      ...(change.moved && change.hours),
      ...textColumns(texts),
      ...((change.moved || change.prolonged) && told(sequence)),
      version: { increment: 1 },
      changedAt: now,
    },
  })
  return id
}

/**
 * Ends the series before that day and begins another, with a UID of its own, and the same people invited to it: they
 * hear of the first's end as of any change, and of the second as of a new invitation. Answers with its id.
 */
export async function splitSeries(
  tx: Transaction,
  series: StoredSeries,
  { before, rule, change, texts, now }: Written & { before: PlainDate },
): Promise<string> {
  const { title, place, link, purpose, organizerEmail, organizerName } = series
  await tx.meetingRecurrence.update({
    where: { id: series.id },
    data: {
      untilOn: addDays(before, -1),
      ...told(series.sequence),
      version: { increment: 1 },
      changedAt: now,
    },
  })
  const { id } = await tx.meetingRecurrence.create({
    data: {
      ...{ title, place, link, purpose, organizerEmail, organizerName },
      ...rule,
      ...hoursIn(change.moved ? change.hours : series),
      ...textColumns(texts),
      changedAt: now,
    },
  })
  await inviteAnew(tx, series.id, id, now)
  return id
}

/** SEQUENCE and the last one everyone invited must be told of. */
export function told(sequence: number) {
  return { sequence: sequence + 1, toldSequence: sequence + 1 }
}

async function inviteAnew(tx: Transaction, fromId: string, toId: string, now: Date): Promise<void> {
  // reads as the system: whoever is invited to the series stays so; only the columns are copied.
  const invited = await tx.invitation.findMany({
    where: { recurrenceId: fromId, archivedAt: null, status: { not: 'CANCELLED' } },
    select: { personId: true, postId: true, locale: true, email: true },
  })
  await tx.invitation.createMany({
    data: invited.map((invitation) => ({ ...invitation, recurrenceId: toId, changedAt: now })),
  })
}

function textColumns({ title, ...texts }: Changes['texts']) {
  const { purpose, ...places } = texts
  return { ...(title && { title }), ...(typeof purpose === 'string' && { purpose }), ...places }
}
