import { inTransaction, type Transaction } from '~/db.server'
import type { Attendance } from '~/generated/sqlite/enums'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visibleInvitations } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { Invalid, NotFound } from '../../errors'
import { hasBegun } from '../editions/edition'
import { followAttendance } from './held-meeting.server'

/**
 * Marks one invited as attended, excused or absent, or takes the mark back (null). The same mark again changes nothing,
 * so that two people at one door lose none. A held edition's meeting follows.
 * Throws NotFound, Invalid for what is cancelled, and for who attended before it began.
 */
export async function recordAttendance(
  actor: Actor,
  { editionId, invitationId }: { editionId: string; invitationId: string },
  attendance: Attendance | null,
  { now }: { now: Date },
): Promise<void> {
  demand(actor, 'attendance.record')
  await inTransaction(async (tx) => {
    await tx.$executeRaw`UPDATE "Invitation" SET "version" = "version" WHERE "id" = ${invitationId}`
    const stored = await tx.invitation.findFirst({
      where: {
        AND: [
          visibleInvitations(actor),
          { id: invitationId, editionId, archivedAt: null, edition: { archivedAt: null } },
        ],
      },
      include: { edition: true },
    })
    if (!stored?.edition) throw new NotFound()
    const { edition } = stored
    demandOpen(edition)
    if (attendance === 'ATTENDED' && !hasBegun({ ...edition, startsAt: null }, now, actor.zone)) {
      throw new Invalid([{ field: 'attendance', code: 'attendedBeforeDay' }])
    }
    if (stored.attendance === attendance) return
    await markAttendance(tx, actor, { ...stored, editionId }, attendance)
    await followAttendance(tx, actor, editionId, now)
  })
}

/** Throws Invalid for an edition that is called off: nobody attends it. */
export function demandOpen({ cancelledAt }: { cancelledAt: Date | null }): void {
  if (cancelledAt) throw new Invalid([{ field: 'attendance', code: 'attendanceOfCancelled' }])
}

/** Writes the mark with its audit row. It is one tap's own field: an answer edited meanwhile is not in its way. */
export async function markAttendance(
  tx: Transaction,
  actor: Actor,
  { id, editionId, personId }: { id: string; editionId: string; personId: string | null },
  attendance: Attendance | null,
): Promise<void> {
  await tx.invitation.update({ where: { id }, data: { attendance } })
  await recordChange(tx, actor, {
    action: 'invitation.attend',
    subject: { kind: 'invitation', id },
    detail: { attendance: attendance ?? 'NONE' },
    ...{ editionId, personId },
  })
}
