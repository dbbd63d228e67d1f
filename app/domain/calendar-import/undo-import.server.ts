import { inTransaction, type Transaction } from '~/db.server'
import { giveWay } from '~/give-way'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleMeetings, visiblePersons } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'
import { archiveMeeting } from '../meetings/change-meeting-state.server'
import { indexMeeting, indexPerson } from '../search/index-record.server'
import { importAction, type ImportBatch, type MeetingBefore } from './import-batch'

/** Records undone in one transaction: others wait no longer than that takes. */
const atATime = 5

export type Undone = { undone: number; kept: number; finished: boolean }

/**
 * Undoes an import: meetings it made are archived, those it changed get back what they had, and persons it made who
 * are in no other meeting are archived. What somebody has changed since is kept and counted. It does as much as the
 * time allows; asked again, it goes on, and in the end does nothing. Throws NotFound for anybody else's.
 */
export async function undoImport(
  actor: Actor,
  batchId: string,
  { now, milliseconds }: { now: Date; milliseconds: number },
): Promise<Undone> {
  demand(actor, 'import.run')
  const began = performance.now()
  for (;;) {
    const { total, at, undone } = await inTransaction((tx) => undoSome(tx, actor, batchId, now))
    const finished = at >= total
    if (finished || performance.now() - began > milliseconds) return { undone, kept: at - undone, finished }
    await giveWay()
  }
}

async function undoSome(tx: Transaction, actor: Actor, batchId: string, now: Date) {
  const stored = await tx.changeBatch.findFirst({
    where: { id: batchId, accountId: actor.accountId, action: importAction },
  })
  if (!stored) throw new NotFound()
  const batch = JSON.parse(stored.before) as ImportBatch
  const { made, changed, undoing = { at: 0, undone: 0 } } = batch
  const steps = [
    ...made.map((each) => () => unmake(tx, actor, each, now)),
    ...changed.map((each) => () => changeBack(tx, actor, each, now)),
  ]
  const total = steps.length
  if (stored.undoneAt) return { total, ...undoing }
  const at = Math.min(total, undoing.at + atATime)
  let { undone } = undoing
  for (const step of steps.slice(undoing.at, at)) if (await step()) undone += 1
  if (at === total) await finish(tx, actor, batch, undone, now)
  await tx.changeBatch.update({
    where: { id: batchId },
    data: {
      before: JSON.stringify({ ...batch, undoing: { at, undone } }),
      undoneAt: at === total ? now : null,
    },
  })
  return { total, at, undone }
}

async function finish(tx: Transaction, actor: Actor, batch: ImportBatch, undone: number, now: Date) {
  for (const { id } of batch.people) await archiveUnmet(tx, actor, id, now)
  const subject = { kind: 'import', id: batch.importId }
  await recordChange(tx, actor, { action: 'import.undo', subject, detail: { undone } })
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
