import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleEditions } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { ownersToName } from './add-follow-up.server'

/**
 * Whoever owns a task must see its edition: on a LIMITED one, an owner who neither made it nor attended is named
 * among its readers; the naming is audited.
 */
export async function nameEditionReader(
  tx: Transaction,
  actor: Actor,
  editionId: string,
  ownerId: string,
): Promise<void> {
  const edition = await tx.edition.findFirstOrThrow({
    where: { AND: [visibleEditions(actor), { id: editionId }] },
    include: {
      readers: true,
      // reads as the system: who attended sees the edition, whether or not the actor sees that person
      invitations: { where: { attendance: 'ATTENDED' }, select: { personId: true } },
    },
  })
  const handling = {
    handling: edition.handling,
    marking: edition.marking,
    readerAccountIds: edition.readers.flatMap((reader) => reader.accountId ?? []),
    readerOfficeIds: edition.readers.flatMap((reader) => reader.officeId ?? []),
  }
  const personIds = edition.invitations.flatMap(({ personId }) => personId ?? [])
  const seeing = { authorId: edition.createdById ?? '', personIds }
  const named = await ownersToName(tx, [ownerId], handling, seeing)
  if (named.readerAccountIds.length === handling.readerAccountIds.length) return
  await tx.editionReader.create({ data: { editionId, accountId: ownerId } })
  await recordChange(tx, actor, {
    action: 'edition.nameReader',
    subject: { kind: 'edition', id: editionId },
    editionId,
  })
}
