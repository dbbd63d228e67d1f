import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { settleHandling, writeReaders } from '../../access/handling.server'
import { visibleEditions, visibleInvitations } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { NotFound } from '../../errors'
import { demandVersion } from '../../forms/demand-version'
import { isAnotherTime } from '../../time/meeting-when'
import { daysBetween } from '../../time/plain-date'
import { indexEdition } from '../../search/index-record.server'
import { followEdit } from '../attendance/held-meeting.server'
import { editionTexts, editionTextsSelection, type EditionWithTexts } from './edition-texts.server'
import type { EditionEdit } from './edition-schema.server'
import { moveWithEdition } from './move-edition.server'
import { readEditionWhen, type EditionWhen } from './read-edition-when'
import { resolveHost } from './resolve-host.server'

/** What came of an edit: whether the edition moved in time, and whether anybody invited must then be told. */
export type Edited = { moved: boolean; invited: boolean }

/**
 * Saves an edited edition. When its first day moves, unfinished tasks and the agenda's days move along; another time
 * is a change everyone invited must be told of (SEQUENCE, RFC 5546 §2.1.4). Throws Conflict, NotFound, Invalid by field.
 */
export async function editEdition(
  actor: Actor,
  id: string,
  input: EditionEdit,
  { now }: { now: Date },
): Promise<Edited> {
  demand(actor, 'edition.edit')
  return inTransaction(async (tx) => {
    const stored = await storedEdition(tx, actor, id)
    demandVersion(stored.version, input.version, () => editionTexts(actor, stored))
    const when = readEditionWhen(input, { now, zone: actor.zone })
    const handling = await settleHandling(tx, actor, input, stored)
    const columns = {
      ...(await columnsOf(tx, stored, input)),
      ...when,
      handling: handling.handling,
      marking: handling.marking,
    }
    const moved = isMoved(stored, when)
    const sequence = stored.sequence + 1
    await tx.edition.update({
      where: { id },
      data: {
        ...columns,
        version: { increment: 1 },
        ...(moved && { sequence, toldSequence: sequence }),
        changedAt: now,
      },
    })
    await moveWithEdition(tx, actor, id, daysBetween(stored.startsOn, when.startsOn))
    await writeReaders(tx, 'edition', id, handling)
    await indexEdition(tx, id)
    await recordChange(tx, actor, {
      action: 'edition.edit',
      subject: { kind: 'edition', id },
      detail: { fields: changedFields(stored, columns), moved },
      editionId: id,
    })
    await followEdit(tx, actor, stored, now)
    return { moved, invited: moved && (await isAnybodyInvited(tx, actor, id)) }
  })
}

async function storedEdition(tx: Transaction, actor: Actor, id: string): Promise<EditionWithTexts> {
  const stored = await tx.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: editionTextsSelection,
  })
  if (!stored) throw new NotFound()
  return stored
}

async function columnsOf(tx: Transaction, stored: EditionWithTexts, input: EditionEdit) {
  return {
    nameDa: input.nameDa ?? stored.nameDa,
    nameEn: input.nameEn ?? stored.nameEn,
    place: input.place ?? null,
    link: input.link ?? null,
    hostId: await resolveHost(tx, input.host),
    capacity: input.capacity ?? null,
    lessons: input.lessons,
    subjectDa: input.subjectDa ?? '',
    subjectEn: input.subjectEn ?? '',
    invitationDa: input.invitationDa,
    invitationEn: input.invitationEn,
  }
}

/** All-day editions keep a zone for their agenda; another one is another time only where there are hours. */
function isMoved(stored: EditionWithTexts, when: EditionWhen): boolean {
  const timed = (one: Omit<EditionWhen, 'zone'> & { zone: string | null }) => ({
    ...one,
    allDay: one.startsAt === null,
    zone: one.startsAt ? one.zone : null,
  })
  return isAnotherTime(timed(stored), timed(when))
}

async function isAnybodyInvited(tx: Transaction, actor: Actor, editionId: string): Promise<boolean> {
  const sent = await tx.invitation.count({
    where: {
      AND: [visibleInvitations(actor), { editionId, archivedAt: null, status: { not: 'DRAFTED' } }],
    },
  })
  return sent > 0
}

function changedFields(stored: EditionWithTexts, columns: Record<string, unknown>): string[] {
  const before: Record<string, unknown> = stored
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value)
  return Object.keys(columns).filter((field) => plain(before[field]) !== plain(columns[field]))
}
