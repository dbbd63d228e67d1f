import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { Invalid } from '../errors'
import type { Reply } from './reply'
import { takeReply, type TakenReply } from './take-reply.server'

/** How many replies met each fate. */
export type ReplyTally = Partial<Record<TakenReply, number>>

/**
 * Records replies the actor handed in and looked at. They are unauthenticated, so that she answers for them. Throws
 * Invalid, writing nothing, when none of them concerns anything she may see.
 */
export async function recordReplies(
  actor: Actor,
  replies: Reply[],
  { now }: { now: Date },
): Promise<ReplyTally> {
  demand(actor, 'invitation.edit')
  return inTransaction(async (tx) => {
    const tally: ReplyTally = {}
    for (const reply of replies) {
      const fate = await takeReply(tx, actor, reply, { channel: 'FILE', now })
      tally[fate] = (tally[fate] ?? 0) + 1
    }
    if ((tally.unknown ?? 0) === replies.length)
      throw new Invalid([{ field: 'replies', code: 'replyUnknown' }])
    return tally
  })
}
