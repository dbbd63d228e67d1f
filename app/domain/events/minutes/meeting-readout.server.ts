import type { Transaction } from '~/db.server'
import type { Meeting } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { recordChange } from '../../audit/record-change.server'
import { indexMeeting } from '../../search/index-record.server'
import { composeMinutes } from './minutes'

/** The minutes of an edition's agenda as it stands. */
export async function composedMinutes(tx: Transaction, editionId: string): Promise<string> {
  // reads as the system: the caller has found the edition for its actor
  const items = await tx.agendaItem.findMany({
    where: { editionId, archivedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { title: true, readout: true },
  })
  return composeMinutes(items)
}

/**
 * Runs a change of the agenda and lets the readout of the edition's meeting follow. A readout that somebody has written
 * on the meeting itself is theirs and stays.
 */
export async function keepingReadout<T>(
  tx: Transaction,
  actor: Actor,
  editionId: string,
  now: Date,
  change: () => Promise<T>,
): Promise<T> {
  const before = await composedMinutes(tx, editionId)
  const answer = await change()
  const after = await composedMinutes(tx, editionId)
  if (before === after) return answer
  // reads as the system: the caller has found the edition for its actor, and its meeting is read by the same
  const meeting = await tx.meeting.findFirst({ where: { edition: { id: editionId }, archivedAt: null } })
  if (meeting && (meeting.readout === before || meeting.readout === '')) {
    await writeReadout(tx, actor, meeting, after, now)
    await recordChange(tx, actor, {
      action: 'meeting.edit',
      subject: { kind: 'meeting', id: meeting.id },
      detail: { fields: ['readout'] },
      meetingId: meeting.id,
    })
    await indexMeeting(tx, meeting.id)
  }
  return answer
}

/** Writes a meeting's readout as its next revision. */
export async function writeReadout(
  tx: Transaction,
  actor: Actor,
  { id, readout: before, decisions }: Meeting,
  readout: string,
  now: Date,
): Promise<void> {
  if (readout === before) return
  await tx.meeting.update({ where: { id }, data: { readout, changedAt: now, version: { increment: 1 } } })
  // reads as the system: only the highest number is used
  const last = await tx.readoutRevision.findFirst({
    where: { meetingId: id },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  await tx.readoutRevision.create({
    data: {
      ...{ meetingId: id, number: (last?.number ?? 0) + 1, readout, decisions },
      ...{ authorId: actor.accountId, createdAt: now },
    },
  })
}
