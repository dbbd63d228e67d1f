import { randomUUID } from 'node:crypto'
import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Conflict, Invalid, NotFound } from '../errors'
import { once } from '../forms/once.server'

export type OfficeFields = { nameDa: string; nameEn: string; city: string; zone: string }

export async function createOffice(
  actor: Actor,
  { formKey, ...fields }: OfficeFields & { formKey: string },
): Promise<string> {
  demand(actor, 'office.manage')
  return inTransaction((tx) =>
    once(tx, actor, formKey, async () => {
      const position = await tx.office.count()
      const { id } = await tx.office.create({ data: { ...fields, key: `office-${randomUUID()}`, position } })
      await recordChange(tx, actor, { action: 'office.create', subject: { kind: 'office', id } })
      return id
    }),
  )
}

export async function changeOffice(
  actor: Actor,
  id: string,
  { version, ...fields }: OfficeFields & { version: number },
): Promise<void> {
  demand(actor, 'office.manage')
  await inTransaction(async (tx) => {
    const office = await officeFor(tx, id)
    if (office.version !== version) throw new Conflict(storedValues(office))
    await tx.office.update({ where: { id }, data: { ...fields, version: { increment: 1 } } })
    const changed = Object.entries(fields).filter(([field, value]) => Reflect.get(office, field) !== value)
    await recordChange(tx, actor, {
      action: 'office.edit',
      subject: { kind: 'office', id },
      detail: { fields: changed.map(([field]) => field) },
    })
  })
}

/** Takes an office out of the choices; its history stays. Refused while someone works there or is invited to. */
export async function archiveOffice(actor: Actor, id: string, now: Date): Promise<void> {
  demand(actor, 'office.manage')
  await inTransaction(async (tx) => {
    const office = await officeFor(tx, id)
    if (office.archivedAt) return
    const colleague = await tx.account.findFirst({ where: { officeId: id, deactivatedAt: null } })
    const invited = await tx.accountInvitation.findFirst({
      where: { officeId: id, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    })
    if (colleague || invited) throw new Invalid([{ field: '', code: 'officeInUse' }])
    await tx.office.update({ where: { id }, data: { archivedAt: now, version: { increment: 1 } } })
    await recordChange(tx, actor, { action: 'office.archive', subject: { kind: 'office', id } })
  })
}

export async function restoreOffice(actor: Actor, id: string): Promise<void> {
  demand(actor, 'office.manage')
  await inTransaction(async (tx) => {
    const office = await officeFor(tx, id)
    if (!office.archivedAt) return
    await tx.office.update({ where: { id }, data: { archivedAt: null, version: { increment: 1 } } })
    await recordChange(tx, actor, { action: 'office.restore', subject: { kind: 'office', id } })
  })
}

async function officeFor(tx: Transaction, id: string) {
  const office = await tx.office.findUnique({ where: { id } })
  if (!office) throw new NotFound()
  return office
}

function storedValues(office: OfficeFields & { version: number }): Record<string, string> {
  const { nameDa, nameEn, city, zone, version } = office
  return { nameDa, nameEn, city, zone, version: String(version) }
}
