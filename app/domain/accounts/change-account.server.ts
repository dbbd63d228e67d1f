import { inTransaction, type Transaction } from '~/db.server'
import type { Actor, Role } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Conflict, Invalid, NotFound } from '../errors'
import { noteNetworkChange } from '../network/note-network-change.server'
import { demandAnotherAdministrator, lockAdministrators } from './administrators.server'

export type AccountChange = { role: Role; officeId: string; version: number }

/** Gives an account another role or office; it counts from the account's next request. */
export async function changeAccount(
  actor: Actor,
  id: string,
  { role, officeId, version }: AccountChange,
  now: Date,
): Promise<void> {
  demand(actor, 'account.manage')
  await inTransaction(async (tx) => {
    await lockAdministrators(tx, now)
    const account = await accountFor(tx, id)
    if (account.version !== version) throw new Conflict(storedValues(account))
    if (role !== 'ADMINISTRATOR') await leaveAdministration(tx, account, 'role', now)
    const office = await tx.office.findUnique({ where: { id: officeId } })
    if (!office || (office.archivedAt && officeId !== account.officeId)) {
      throw new Invalid([{ field: 'officeId', code: 'notFoundChoice' }])
    }
    await tx.account.update({ where: { id }, data: { role, officeId, version: { increment: 1 } } })
    await recordChange(tx, actor, {
      action: 'account.edit',
      subject: { kind: 'account', id },
      detail: {
        ...(role === account.role ? {} : { role: [account.role, role] }),
        ...(officeId === account.officeId ? {} : { officeId: [account.officeId, officeId] }),
      },
    })
  })
}

/** Closes an account and ends its sessions. What its owner wrote stays. */
export async function deactivateAccount(actor: Actor, id: string, now: Date): Promise<void> {
  demand(actor, 'account.manage')
  await inTransaction(async (tx) => {
    await lockAdministrators(tx, now)
    const account = await accountFor(tx, id)
    if (account.deactivatedAt) return
    await leaveAdministration(tx, account, '', now)
    await tx.account.update({ where: { id }, data: { deactivatedAt: now, version: { increment: 1 } } })
    await tx.session.deleteMany({ where: { accountId: id } })
    await noteNetworkChange(tx, 'person', account.personId)
    await recordChange(tx, actor, { action: 'account.deactivate', subject: { kind: 'account', id } })
  })
}

/** Opens a closed account again, with the password it had. */
export async function reactivateAccount(actor: Actor, id: string): Promise<void> {
  demand(actor, 'account.manage')
  await inTransaction(async (tx) => {
    const account = await accountFor(tx, id)
    if (!account.deactivatedAt) return
    await tx.account.update({ where: { id }, data: { deactivatedAt: null, version: { increment: 1 } } })
    await noteNetworkChange(tx, 'person', account.personId)
    await recordChange(tx, actor, { action: 'account.reactivate', subject: { kind: 'account', id } })
  })
}

type StoredAccount = Awaited<ReturnType<typeof accountFor>>

async function accountFor(tx: Transaction, id: string) {
  const account = await tx.account.findUnique({ where: { id } })
  if (!account) throw new NotFound()
  return account
}

/** An administrator who stops being one leaves another behind, and no open invitation of theirs. */
async function leaveAdministration(
  tx: Transaction,
  account: StoredAccount,
  field: string,
  now: Date,
): Promise<void> {
  if (account.role !== 'ADMINISTRATOR' || account.deactivatedAt) return
  await demandAnotherAdministrator(tx, account.id, field)
  await tx.accountInvitation.updateMany({
    where: { createdById: account.id, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
}

function storedValues({ role, officeId, version }: StoredAccount): Record<string, string> {
  return { role, officeId, version: String(version) }
}
