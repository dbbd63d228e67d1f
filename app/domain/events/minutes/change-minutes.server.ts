import { inTransaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visibleAgendaItems, visibleEditions } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { NotFound } from '../../errors'
import { demandVersion } from '../../forms/demand-version'
import { indexEdition } from '../../search/index-record.server'
import { keepingReadout } from './meeting-readout.server'
import type { LessonsEdit, MinutesEdit } from './minutes-schema.server'

type Clock = { now: Date }

/**
 * What was said under one item of the agenda; the held edition's meeting reads it too. Whoever may record attendance
 * may write. Answers with the edition. Throws NotFound, Conflict when somebody wrote first.
 */
export async function writeMinutes(
  actor: Actor,
  itemId: string,
  { version, readout }: MinutesEdit,
  { now }: Clock,
): Promise<string> {
  demand(actor, 'attendance.record')
  return inTransaction(async (tx) => {
    const stored = await tx.agendaItem.findFirst({
      where: {
        AND: [visibleAgendaItems(actor), { id: itemId, archivedAt: null, edition: { archivedAt: null } }],
      },
    })
    if (!stored) throw new NotFound()
    demandVersion(stored.version, version, () => ({
      version: String(stored.version),
      readout: stored.readout,
    }))
    const { editionId } = stored
    await keepingReadout(tx, actor, editionId, now, () =>
      tx.agendaItem.update({ where: { id: itemId }, data: { readout, version: { increment: 1 } } }),
    )
    await recordChange(tx, actor, {
      action: 'agendaItem.writeMinutes',
      subject: { kind: 'agendaItem', id: itemId },
      editionId,
    })
    return editionId
  })
}

/** What the next edition should know. Throws NotFound, Conflict when somebody changed the edition first. */
export async function writeLessons(
  actor: Actor,
  editionId: string,
  { version, lessons }: LessonsEdit,
): Promise<void> {
  demand(actor, 'edition.edit')
  await inTransaction(async (tx) => {
    const stored = await tx.edition.findFirst({
      where: { AND: [visibleEditions(actor), { id: editionId, archivedAt: null }] },
    })
    if (!stored) throw new NotFound()
    demandVersion(stored.version, version, () => ({
      version: String(stored.version),
      lessons: stored.lessons,
    }))
    await tx.edition.update({
      where: { id: editionId },
      // The moment of its last change is a calendar's (DTSTAMP), which knows of no lessons.
      data: { lessons, version: { increment: 1 }, changedAt: stored.changedAt },
    })
    await indexEdition(tx, editionId)
    await recordChange(tx, actor, {
      action: 'edition.writeLessons',
      subject: { kind: 'edition', id: editionId },
      detail: { fields: ['lessons'] },
      editionId,
    })
  })
}
