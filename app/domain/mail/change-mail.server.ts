import { allRows } from '~/all-rows.server'
import { inTransaction } from '~/db.server'
import type { MailState } from '~/generated/sqlite/enums'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleMails } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'

type Clock = { now: Date }
/** One message, or those of a whole sending. */
export type MailChoice = { id: string } | { batchId: string }

/**
 * Sends what failed, or waits for its next attempt, at once, with as many attempts as a new one. Answers how many;
 * throws NotFound when the actor may see none of it.
 */
export function retryMails(actor: Actor, choice: MailChoice, { now }: Clock): Promise<number> {
  const data = { state: 'QUEUED' as const, attempts: 0, nextAttemptAt: now }
  return change(actor, choice, ['FAILED', 'QUEUED'], 'mail.retry', data)
}

/** Says that a coordinator has sent them herself. Answers how many; throws NotFound when the actor may see none of it. */
export function handOverMails(actor: Actor, choice: MailChoice, { now }: Clock): Promise<number> {
  const data = { state: 'HANDED_OVER' as const, sentAt: now, nextAttemptAt: null }
  return change(actor, choice, ['TO_HAND', 'FAILED'], 'mail.handOver', data)
}

async function change(
  actor: Actor,
  choice: MailChoice,
  from: MailState[],
  action: string,
  data: Prisma.OutgoingMailUpdateManyMutationInput,
): Promise<number> {
  demand(actor, 'invitation.edit')
  return inTransaction(async (tx) => {
    const mails = await allRows((slice) =>
      tx.outgoingMail.findMany({
        where: { AND: [visibleMails(actor), choice] },
        select: {
          id: true,
          state: true,
          meetingId: true,
          editionId: true,
          invitation: { select: { personId: true } },
        },
        orderBy: { id: 'asc' },
        ...slice,
      }),
    )
    if (mails.length === 0) throw new NotFound()
    let changed = 0
    for (const { id, state, meetingId, editionId, invitation } of mails) {
      if (!from.includes(state)) continue
      const { count } = await tx.outgoingMail.updateMany({ where: { id, state: { in: from } }, data })
      changed += count
      const subject = { kind: 'mail', id }
      await recordChange(tx, actor, { action, subject, meetingId, editionId, personId: invitation.personId })
    }
    return changed
  })
}
