import type { Transaction } from '~/db.server'
import { Invalid } from '../errors'

const key = 'accounts.administrators'

/**
 * Makes everything that decides who administers happen one after the other, across processes too: the row's
 * lock is held until the transaction ends, and what is read afterwards is what the one before left.
 */
export async function lockAdministrators(tx: Transaction, now: Date): Promise<void> {
  const value = now.toISOString()
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
}

/** Refuses to take away the last active administrator. Call it after `lockAdministrators`. */
export async function demandAnotherAdministrator(
  tx: Transaction,
  accountId: string,
  field: string,
): Promise<void> {
  const another = await tx.account.findFirst({
    where: { role: 'ADMINISTRATOR', deactivatedAt: null, id: { not: accountId } },
  })
  if (!another) throw new Invalid([{ field, code: 'lastAdministrator' }])
}
