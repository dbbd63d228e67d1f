import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'

/**
 * Creates at most one record per form key. A second submission of the same form (a double tap, a retry, Back)
 * answers with the first one's record id. The key is random and belongs to the account that was given it.
 */
export async function once(
  tx: Transaction,
  actor: Actor,
  formKey: string,
  create: () => Promise<string>,
): Promise<string> {
  const earlier = await tx.submittedForm.findUnique({ where: { key: formKey } })
  if (earlier && earlier.accountId !== actor.accountId) throw new NotFound()
  if (earlier) return earlier.recordId
  const recordId = await create()
  await tx.submittedForm.create({ data: { key: formKey, accountId: actor.accountId, recordId } })
  return recordId
}
