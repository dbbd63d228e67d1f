import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleMembers, visiblePersons } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Conflict, Invalid, NotFound } from '../errors'
import { once } from '../forms/once.server'
import type { PlainDate } from '../time/plain-date'
import type { MemberEdit, NewMember } from './group-schema.server'
import { memberColumns, memberFormValues, type StoredFields } from './member-fields'
import { resolveMember } from './resolve-member.server'

/**
 * Puts an organisation or a person on the group's ladder and answers with the membership's id. One that left
 * or was removed earlier comes back with its history. Throws NotFound; Invalid when it is a member already.
 */
export async function addMember(actor: Actor, groupId: string, given: NewMember): Promise<string> {
  demand(actor, 'groupMember.edit')
  return inTransaction((tx) =>
    once(tx, actor, given.formKey, async () => {
      const group = await lockGroup(tx, groupId)
      const member = await resolveMember(tx, actor, group.memberKind, given)
      await checkOwner(tx, actor, given.ownerId)
      const earlier = await tx.groupMember.findFirst({
        where: { AND: [visibleMembers(actor), { groupId, ...member }] },
      })
      if (earlier && earlier.archivedAt === null && earlier.rung !== 'LEFT') {
        throw new Invalid([{ field: 'member', code: 'alreadyMember' }])
      }
      if (earlier && given.since < earlier.since && earlier.archivedAt === null) throw tooEarly()
      const data = { ...memberColumns(given), archivedAt: null }
      const { id } = earlier
        ? await tx.groupMember.update({
            where: { id: earlier.id },
            data: { ...data, version: { increment: 1 } },
          })
        : await tx.groupMember.create({ data: { ...data, groupId, ...member } })
      await addStep(tx, actor, id, given)
      await recordMemberChange(tx, actor, 'groupMember.add', { id, personId: member.personId ?? null })
      return id
    }),
  )
}

/**
 * Moves a member on the ladder, or changes its owner or next step. A move keeps its reason, and one whose date
 * was left as the former rung's is dated `today`. Throws NotFound, Conflict when somebody saved it first, Invalid
 * when the move predates the last one.
 */
export async function editMember(
  actor: Actor,
  groupId: string,
  id: string,
  typed: MemberEdit,
  today: PlainDate,
): Promise<void> {
  demand(actor, 'groupMember.edit')
  await inTransaction(async (tx) => {
    const stored = await tx.groupMember.findFirst({
      where: { AND: [visibleMembers(actor), { id, groupId, archivedAt: null, group: { archivedAt: null } }] },
    })
    if (!stored) throw new NotFound()
    if (stored.version !== typed.version) throw new Conflict(theirs(stored, actor))
    if (typed.ownerId !== stored.ownerId) await checkOwner(tx, actor, typed.ownerId)
    const moved = typed.rung !== stored.rung
    const edit = moved && typed.since === stored.since ? { ...typed, since: today } : typed
    if (moved && edit.since < stored.since) throw tooEarly()
    const { count } = await tx.groupMember.updateMany({
      where: { id, version: edit.version },
      data: { ...memberColumns(edit), version: { increment: 1 } },
    })
    if (count === 0) throw new Conflict(theirs(stored, actor))
    if (moved) await addStep(tx, actor, id, edit)
    else await correctStep(tx, id, stored.since, edit)
    await recordMemberChange(tx, actor, moved ? 'groupMember.move' : 'groupMember.edit', stored, {
      ...(moved && { from: stored.rung, to: edit.rung }),
    })
  })
}

/** Takes away a membership added by mistake, until it is restored. One that ends moves to the rung LEFT instead. */
export async function removeMember(actor: Actor, groupId: string, id: string, now: Date): Promise<void> {
  await setArchived(actor, groupId, id, now)
}

/** Undoes removeMember. Throws NotFound. */
export async function restoreMember(actor: Actor, groupId: string, id: string): Promise<void> {
  await setArchived(actor, groupId, id, null)
}

async function setArchived(
  actor: Actor,
  groupId: string,
  id: string,
  archivedAt: Date | null,
): Promise<void> {
  demand(actor, 'groupMember.edit')
  await inTransaction(async (tx) => {
    const stored = await tx.groupMember.findFirst({
      where: {
        AND: [visibleMembers(actor), { id, groupId, archivedAt: archivedAt === null ? { not: null } : null }],
      },
    })
    if (!stored) throw new NotFound()
    await tx.groupMember.update({ where: { id }, data: { archivedAt, version: { increment: 1 } } })
    const action = archivedAt === null ? 'groupMember.restore' : 'groupMember.archive'
    await recordMemberChange(tx, actor, action, stored)
  })
}

/** The group, its row held so that two coordinators cannot add the same member at once. */
async function lockGroup(tx: Transaction, id: string) {
  const { count } = await tx.group.updateMany({
    where: { id, archivedAt: null },
    data: { changedAt: new Date() },
  })
  if (count === 0) throw new NotFound()
  return tx.group.findUniqueOrThrow({ where: { id } })
}

async function checkOwner(tx: Transaction, actor: Actor, ownerId: string | undefined): Promise<void> {
  if (ownerId === undefined) return
  const owner = await tx.account.findFirst({
    where: { id: ownerId, deactivatedAt: null, person: visiblePersons(actor) },
    select: { id: true },
  })
  if (!owner) throw new Invalid([{ field: 'ownerId', code: 'notFoundChoice' }])
}

type Step = Pick<MemberEdit, 'rung' | 'since' | 'reason'>

async function addStep(tx: Transaction, actor: Actor, groupMemberId: string, step: Step): Promise<void> {
  const { rung, since, reason } = step
  await tx.membershipChange.create({
    data: { groupMemberId, rung, since, reason, changedById: actor.accountId },
  })
}

/** An edit on the same rung corrects the date or the reason of the step that led to it. */
async function correctStep(tx: Transaction, groupMemberId: string, since: string, step: Step): Promise<void> {
  const last = await tx.membershipChange.findFirst({
    where: { groupMemberId, rung: step.rung, since },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  if (!last || (last.since === step.since && (step.reason === '' || step.reason === last.reason))) return
  const later = await tx.membershipChange.count({
    where: { groupMemberId, id: { not: last.id }, since: { gt: step.since } },
  })
  if (later > 0) throw tooEarly()
  await tx.membershipChange.update({
    where: { id: last.id },
    data: { since: step.since, ...(step.reason !== '' && { reason: step.reason }) },
  })
}

async function recordMemberChange(
  tx: Transaction,
  actor: Actor,
  action: string,
  { id, personId }: { id: string; personId: string | null },
  detail: Record<string, unknown> = {},
): Promise<void> {
  await recordChange(tx, actor, { action, subject: { kind: 'groupMember', id }, detail, personId })
}

/** The stored values, written as the reader's form writes them, so that equal ones compare as equal. */
function theirs(stored: StoredFields & { version: number }, { locale }: Actor): Record<string, string> {
  return { version: String(stored.version), ...memberFormValues(stored, locale) }
}

function tooEarly(): Invalid {
  return new Invalid([{ field: 'since', code: 'stepTooEarly' }])
}
