import type { Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleMails } from '../../access/visible-to.server'
import { chunk } from './find-actable.server'

/** Recalls the invitations' messages that have not gone out; answers with the invitations that had reached somebody. */
export async function toldAfterRecall(
  tx: Transaction,
  actor: Actor,
  ids: readonly string[],
): Promise<Set<string>> {
  const last = new Map<string, string>()
  for (let at = 0; at < ids.length; at += chunk) {
    const invitationId = { in: ids.slice(at, at + chunk) }
    await tx.outgoingMail.updateMany({
      where: {
        invitationId,
        OR: [{ state: 'FAILED' }, { state: 'QUEUED', attempts: 0, leasedUntil: null }],
      },
      data: { state: 'WITHDRAWN' },
    })
    const mails = await tx.outgoingMail.findMany({
      where: { AND: [visibleMails(actor), { invitationId, state: { notIn: ['FAILED', 'WITHDRAWN'] } }] },
      select: { invitationId: true, method: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    for (const mail of mails) last.set(mail.invitationId, mail.method)
  }
  return new Set([...last].flatMap(([id, method]) => (method === 'REQUEST' ? [id] : [])))
}
