import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { addDays, today } from '../time/plain-date'
import { draftDays, type DraftFields } from './draft'

/** Keeps what the account has typed into a form and not saved, in place of what was kept before. */
export async function saveDraft(actor: Actor, form: string, fields: DraftFields, now: Date): Promise<void> {
  const { accountId } = actor
  await inTransaction(async (tx) => {
    await forgetOld(tx, now)
    await tx.draft.upsert({
      where: { accountId_form: { accountId, form } },
      create: { accountId, form, fields: JSON.stringify(fields), savedAt: now },
      update: { fields: JSON.stringify(fields), savedAt: now },
    })
  })
}

/** Forgets the account's draft of a form: it was saved, or discarded. */
export async function discardDraft(actor: Actor, form: string): Promise<void> {
  const { accountId } = actor
  await inTransaction((tx) => tx.draft.deleteMany({ where: { accountId, form } }))
}

/** Drafts of anyone not touched for 30 days go whenever one is saved: there are as many as open forms, and an index. */
async function forgetOld(tx: Transaction, now: Date): Promise<void> {
  const oldest = new Date(`${addDays(today(now, 'UTC'), -draftDays)}T00:00:00Z`)
  await tx.draft.deleteMany({ where: { savedAt: { lt: oldest } } })
}
