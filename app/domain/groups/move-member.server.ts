import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleMembers } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Conflict, NotFound } from '../errors'
import type { PlainDate } from '../time/plain-date'
import type { MemberMove } from './group-schema.server'

/**
 * Moves a member to another rung as of `today` and answers with the step's id; null when it stands there already.
 * Throws NotFound, and Conflict when somebody saved it first.
 */
export async function moveMember(
  actor: Actor,
  groupId: string,
  id: string,
  { rung, reason, version }: MemberMove,
  today: PlainDate,
): Promise<string | null> {
  demand(actor, 'groupMember.edit')
  return inTransaction(async (tx) => {
    const stored = await tx.groupMember.findFirst({
      where: { AND: [visibleMembers(actor), { id, groupId, archivedAt: null, group: { archivedAt: null } }] },
    })
    if (!stored) throw new NotFound()
    if (stored.version !== version) throw new Conflict({ rung: stored.rung })
    if (stored.rung === rung) return null
    // Someone in a zone where it is tomorrow already may have moved it last.
    const since = today < stored.since ? stored.since : today
    await tx.groupMember.update({ where: { id }, data: { rung, since, version: { increment: 1 } } })
    const step = await tx.membershipChange.create({
      data: { groupMemberId: id, rung, since, reason, changedById: actor.accountId },
    })
    await recordChange(tx, actor, {
      action: 'groupMember.move',
      subject: { kind: 'groupMember', id },
      detail: { from: stored.rung, to: rung },
      personId: stored.personId,
    })
    return step.id
  })
}

/** Undoes a member's last step: it stands where it stood before. Throws NotFound when it has moved since. */
export async function retractMove(actor: Actor, groupId: string, id: string, stepId: string): Promise<void> {
  demand(actor, 'groupMember.edit')
  await inTransaction(async (tx) => {
    const stored = await tx.groupMember.findFirst({
      where: { AND: [visibleMembers(actor), { id, groupId, archivedAt: null, group: { archivedAt: null } }] },
      include: { changes: { orderBy: [{ since: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }], take: 2 } },
    })
    const [last, before] = stored?.changes ?? []
    if (!stored || last?.id !== stepId || !before) throw new NotFound()
    await tx.membershipChange.delete({ where: { id: stepId } })
    const { rung, since } = before
    await tx.groupMember.update({ where: { id }, data: { rung, since, version: { increment: 1 } } })
    await recordChange(tx, actor, {
      action: 'groupMember.undo',
      subject: { kind: 'groupMember', id },
      detail: { from: last.rung, to: rung },
      personId: stored.personId,
    })
  })
}
