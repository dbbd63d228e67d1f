import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'
import { tokenHash } from './session-token.server'

/** Signs out: the session's row goes, so that a copy of its cookie is worth nothing. Ending it twice is no error. */
export async function endSession(token: string): Promise<void> {
  await inTransaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { tokenHash: tokenHash(token) } })
    if (!session) return
    await tx.session.delete({ where: { id: session.id } })
    await recordChange(
      tx,
      { accountId: session.accountId },
      {
        action: 'session.signOut',
        subject: { kind: 'account', id: session.accountId },
      },
    )
  })
}

/** Signs out one of the actor's own sessions, on whatever device. NotFound for anybody else's. */
export async function endOwnSession(actor: Actor, sessionId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, accountId: actor.accountId } })
    if (count === 0) throw new NotFound()
    await recordChange(tx, actor, {
      action: 'session.signOut',
      subject: { kind: 'account', id: actor.accountId },
    })
  })
}
