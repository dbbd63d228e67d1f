import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { settleHandling, storedReaders, writeReaders } from '../access/handling.server'
import { recordChange } from '../audit/record-change.server'
import { Conflict, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import type { Holder } from './contact-point'
import type { GivenContactPoint } from './contact-point-schema.server'
import { findContactPoint, findHolder, holderOf, type NamedHolder } from './find-contact-points.server'

/** Adds a contact point to a person, post or organisation. Throws NotFound when the actor may not see that. */
export async function createContactPoint(
  actor: Actor,
  holder: Holder,
  given: GivenContactPoint & { formKey: string },
): Promise<NamedHolder> {
  demand(actor, 'contactPoint.edit')
  return inTransaction(async (tx) => {
    const named = await findHolder(actor, holder, tx)
    await once(tx, actor, given.formKey, async () => {
      const handling = await settleHandling(tx, actor, given)
      const { id } = await tx.contactPoint.create({
        data: {
          ...holder,
          kind: given.kind,
          value: given.value,
          label: given.label ?? null,
          handling: handling.handling,
          createdById: actor.accountId,
        },
      })
      await writeReaders(tx, 'contactPoint', id, handling)
      await recordChange(tx, actor, {
        action: 'contactPoint.create',
        subject: { kind: 'contactPoint', id },
        contactPointId: id,
        ...personOf(holder),
      })
      return id
    })
    return named
  })
}

/** Saves the form over the contact point. Throws NotFound when the actor may not see it, Conflict when someone else saved first. */
export async function editContactPoint(
  actor: Actor,
  id: string,
  { version, ...given }: GivenContactPoint & { version: number },
): Promise<NamedHolder> {
  demand(actor, 'contactPoint.edit')
  return inTransaction(async (tx) => {
    const stored = await findContactPoint(actor, id, tx)
    const { kind, value, label, handling } = stored
    const readers = storedReaders(stored.readers)
    const theirs = {
      ...{ kind, value, label: label ?? '', handling },
      ...readers,
      version: String(stored.version),
    }
    demandVersion(stored.version, version, () => theirs)
    const settled = await settleHandling(tx, actor, given, stored)
    const { count } = await tx.contactPoint.updateMany({
      where: { id, version },
      data: {
        kind: given.kind,
        value: given.value,
        label: given.label ?? null,
        handling: settled.handling,
        version: version + 1,
      },
    })
    if (count === 0) throw new Conflict(theirs)
    await writeReaders(tx, 'contactPoint', id, settled)
    const holder = holderOf(stored)
    await recordChange(tx, actor, {
      action: 'contactPoint.edit',
      subject: { kind: 'contactPoint', id },
      contactPointId: id,
      ...personOf(holder),
    })
    return findHolder(actor, holder, tx)
  })
}

/** Archives the contact point at `now`, or restores it with null. Answers what it hangs on. */
export async function setContactPointArchived(
  actor: Actor,
  id: string,
  archivedAt: Date | null,
): Promise<NamedHolder> {
  demand(actor, 'contactPoint.edit')
  return inTransaction(async (tx) => {
    const stored = await findContactPoint(actor, id, tx)
    const { count } = await tx.contactPoint.updateMany({
      where: { id },
      data: { archivedAt, version: { increment: 1 } },
    })
    if (count === 0) throw new NotFound()
    const holder = holderOf(stored)
    await recordChange(tx, actor, {
      action: archivedAt ? 'contactPoint.archive' : 'contactPoint.restore',
      subject: { kind: 'contactPoint', id },
      contactPointId: id,
      ...personOf(holder),
    })
    return findHolder(actor, holder, tx)
  })
}

function personOf(holder: Holder): { personId?: string } {
  return 'personId' in holder ? { personId: holder.personId } : {}
}
