import { inTransaction, type Transaction } from '~/db.server'
import type { Meeting } from '~/generated/sqlite/client'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import type { Action } from '../access/permission-matrix'
import { visibleMeetings } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { indexMeeting } from '../search/index-record.server'
import { hasBegun } from '../time/meeting-when'

type Clock = { now: Date }
type Stored = Meeting & { recurrence: { sequence: number } | null }

/** A planned meeting took place. Throws Invalid before it begins, NotFound when it does not exist for the actor. */
export function holdMeeting(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'meeting.edit', 'meeting.hold', (meeting) => {
    if (meeting.status === 'HELD') return null
    if (!hasBegun(meeting, now, actor.zone)) throw new Invalid([{ field: 'status', code: 'heldInFuture' }])
    return { status: 'HELD', changedAt: now, ...(meeting.status === 'CANCELLED' && reinstated(meeting)) }
  })
}

/** The meeting is called off. Its calendar entry is sent anew as cancelled (RFC 5546 §3.2.5). */
export function cancelMeeting(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'meeting.edit', 'meeting.cancel', (meeting) =>
    meeting.status === 'CANCELLED'
      ? null
      : { status: 'CANCELLED', cancelledAt: now, changedAt: now, ...nextSequence(meeting) },
  )
}

/** Back to planned: undoes holding and cancellation. */
export function planMeeting(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'meeting.edit', 'meeting.plan', (meeting) =>
    meeting.status === 'PLANNED'
      ? null
      : { status: 'PLANNED', changedAt: now, ...(meeting.status === 'CANCELLED' && reinstated(meeting)) },
  )
}

/** Out of every list; `restoreMeeting` undoes it. */
export function archiveMeeting(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'meeting.archive', 'meeting.archive', (meeting) =>
    meeting.archivedAt ? null : { archivedAt: now },
  )
}

export function restoreMeeting(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'meeting.archive', 'meeting.restore', (meeting) =>
    meeting.archivedAt ? { archivedAt: null, changedAt: now } : null,
  )
}

function reinstated(meeting: Stored) {
  return { cancelledAt: null, ...nextSequence(meeting) }
}

/** A change every invited person must be told of (RFC 5546 §2.1.4); an occurrence is never behind its series. */
function nextSequence({ sequence, recurrence }: Stored) {
  const next = Math.max(sequence, recurrence?.sequence ?? 0) + 1
  return { sequence: next, toldSequence: next }
}

/** One step of a meeting's life. Asked twice, the second changes nothing (`step` answers null). */
async function change(
  actor: Actor,
  id: string,
  right: Action,
  action: string,
  step: (meeting: Stored) => Prisma.MeetingUpdateInput | null,
): Promise<void> {
  demand(actor, right)
  await inTransaction(async (tx) => {
    const meeting = await tx.meeting.findFirst({
      where: { AND: [visibleMeetings(actor), { id }] },
      include: { recurrence: { select: { sequence: true } } },
    })
    if (!meeting) throw new NotFound()
    if (meeting.archivedAt && right === 'meeting.edit') throw new NotFound()
    const data = step(meeting)
    if (!data) return
    await write(tx, actor, id, action, data)
    if (right === 'meeting.archive' && meeting.recurrenceId) await tellSeries(tx, meeting.recurrenceId)
  })
}

/** A series without one of its days, or with it again, is another (EXDATE): those invited to it must be told. */
async function tellSeries(tx: Transaction, id: string): Promise<void> {
  const one = { increment: 1 }
  const { sequence } = await tx.meetingRecurrence.update({ where: { id }, data: { sequence: one } })
  await tx.meetingRecurrence.update({ where: { id }, data: { toldSequence: sequence } })
}

async function write(
  tx: Transaction,
  actor: Actor,
  id: string,
  action: string,
  data: Prisma.MeetingUpdateInput,
): Promise<void> {
  await tx.meeting.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
  await recordChange(tx, actor, { action, subject: { kind: 'meeting', id }, meetingId: id })
  await indexMeeting(tx, id)
}
