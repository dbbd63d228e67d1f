import { inTransaction } from '~/db.server'
import type { Actor, Locale } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import type { Theme } from './find-session.server'

/** One choice from the user menu, for the actor alone. No version is asked for: the latest click is what is meant. */
export async function changePreference(
  actor: Actor,
  choice: { locale: Locale } | { theme: Theme },
): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.account.update({
      where: { id: actor.accountId },
      data: { ...choice, version: { increment: 1 } },
    })
    const subject = { kind: 'account', id: actor.accountId }
    await recordChange(tx, actor, { action: 'account.editProfile', subject, detail: choice })
  })
}
