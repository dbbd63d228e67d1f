import type { Reader } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleInvitations } from '../../access/visible-to.server'

const columns = {
  ...{ id: true, version: true, companions: true, sentAt: true },
  ...{ status: true, locale: true, archivedAt: true, waitingSince: true },
  ...{ answeredAt: true, answerChannel: true, answerNote: true, answerSequence: true, answerStamp: true },
  ...{ substituteName: true, substituteEmail: true },
} as const

/** SQLite takes few bound values in one statement. */
export const chunk = 200

/** Those of the invitations that stand on the edition's list and exist for the actor, in the order they were chosen. */
export async function findActable(
  reader: Reader,
  actor: Actor,
  editionId: string,
  chosen: readonly { id: string }[],
) {
  const found = []
  for (let at = 0; at < chosen.length; at += chunk) {
    const ids = chosen.slice(at, at + chunk).map(({ id }) => id)
    const some = await reader.invitation.findMany({
      where: { AND: [visibleInvitations(actor), { editionId, archivedAt: null, id: { in: ids } }] },
      select: columns,
    })
    const place = new Map(ids.map((id, index) => [id, index]))
    found.push(...some.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0)))
  }
  return found
}

export type ActableRow = Awaited<ReturnType<typeof findActable>>[number]
