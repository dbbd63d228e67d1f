import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleMeetings, visiblePersons } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'
import { archiveMeeting } from '../meetings/change-meeting-state.server'
import { indexMeeting, indexPerson } from '../search/index-record.server'
import { importAction, type ImportBatch, type MeetingBefore } from './import-batch'

export type Undone = { undone: number; kept: number }

/**
 * Undoes an import as one act: meetings it made are archived, those it changed get back what they had, and persons it
 * made who are in no other meeting are archived. What somebody has changed since is kept and counted. Asked twice, the
 * second does nothing. Throws NotFound for anybody else's.
 */
export async function undoImport(actor: Actor, batchId: string, { now }: { now: Date }): Promise<Undone> {
  demand(actor, 'import.run')
  return inTransaction(async (tx) => {
    const stored = await tx.changeBatch.findFirst({
      where: { id: batchId, accountId: actor.accountId, action: importAction },
    })
    if (!stored) throw new NotFound()
    if (stored.undoneAt) return { undone: 0, kept: 0 }
    const { importId, made, changed, people } = JSON.parse(stored.before) as ImportBatch
    let undone = 0
    for (const each of made) if (await unmake(tx, actor, each, now)) undone += 1
    for (const each of changed) if (await changeBack(tx, actor, each, now)) undone += 1
    for (const { id } of people) await archiveUnmet(tx, actor, id, now)
    await tx.changeBatch.update({ where: { id: batchId }, data: { undoneAt: now } })
    const subject = { kind: 'import', id: importId }
    await recordChange(tx, actor, { action: 'import.undo', subject, detail: { undone } })
    return { undone, kept: made.length + changed.length - undone }
  })
}

async function unmake(
  tx: Transaction,
  actor: Actor,
  { id, version }: ImportBatch['made'][number],
  now: Date,
): Promise<boolean> {
  const untouched = { AND: [visibleMeetings(actor), { id, version, archivedAt: null }] }
  if ((await tx.meeting.count({ where: untouched })) === 0) return false
  await archiveMeeting(actor, id, { now })
  return true
}

async function changeBack(
  tx: Transaction,
  actor: Actor,
  { id, version, fields, before }: ImportBatch['changed'][number],
  now: Date,
): Promise<boolean> {
  const stored = await tx.meeting.findFirst({ where: { AND: [visibleMeetings(actor), { id, version }] } })
  if (!stored) return false
  const moved = fields.includes('time') || fields.includes('status')
  const next = stored.sequence + 1
  await tx.meeting.update({
    where: { id },
    data: {
      ...columnsOf(before),
      ...(moved && { sequence: next, toldSequence: next }),
      changedAt: now,
      version: { increment: 1 },
    },
  })
  const change = { action: 'meeting.edit', subject: { kind: 'meeting', id }, detail: { fields, moved } }
  await recordChange(tx, actor, { ...change, meetingId: id })
  await indexMeeting(tx, id)
  return true
}

function columnsOf(before: MeetingBefore) {
  const date = (text: string | null) => (text === null ? null : new Date(text))
  return {
    ...before,
    startsAt: date(before.startsAt),
    endsAt: date(before.endsAt),
    cancelledAt: date(before.cancelledAt),
    archivedAt: date(before.archivedAt),
  }
}

async function archiveUnmet(tx: Transaction, actor: Actor, id: string, now: Date): Promise<void> {
  // reads as the system: somebody met since, also at a meeting the actor may not see, stays.
  const met = await tx.meetingParticipant.count({ where: { personId: id, meeting: { archivedAt: null } } })
  if (met > 0) return
  const { count } = await tx.person.updateMany({
    where: { AND: [visiblePersons(actor), { id, archivedAt: null, version: 1 }] },
    data: { archivedAt: now, version: { increment: 1 } },
  })
  if (count === 0) return
  await recordChange(tx, actor, { action: 'person.archive', subject: { kind: 'person', id }, personId: id })
  await indexPerson(tx, id)
}
