import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visibleAgendaItems, visibleEditions } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { NotFound } from '../../errors'
import { demandVersion } from '../../forms/demand-version'
import { once } from '../../forms/once.server'
import { indexEdition } from '../../search/index-record.server'
import { keepingReadout } from '../minutes/meeting-readout.server'
import type { AgendaItemEdit, NewAgendaItem } from './agenda-schema.server'
import { agendaTexts, agendaSelection } from './find-agenda-form.server'
import { readAgendaItem, writeSpeakersAndDocuments } from './write-agenda-item.server'

type Clock = { now: Date }

/** Adds an item at the end of an edition's agenda. Throws NotFound, Invalid by field. */
export async function addAgendaItem(
  actor: Actor,
  editionId: string,
  { formKey, ...fields }: NewAgendaItem,
  { now }: Clock,
): Promise<string> {
  demand(actor, 'edition.edit')
  return inTransaction((tx) =>
    once(tx, actor, formKey, async () => {
      const edition = await tx.edition.findFirst({
        where: { AND: [visibleEditions(actor), { id: editionId, archivedAt: null }] },
      })
      if (!edition) throw new NotFound()
      const columns = readAgendaItem(fields, edition, now, actor.zone)
      const position = await tx.agendaItem.count({
        where: { AND: [visibleAgendaItems(actor), { editionId }] },
      })
      const { id } = await tx.agendaItem.create({ data: { editionId, position, ...columns } })
      await writeSpeakersAndDocuments(tx, actor, id, fields)
      await record(tx, actor, 'agendaItem.add', id, editionId)
      return id
    }),
  )
}

/** Saves an item with its speakers and documents; speakers the actor cannot see stay. Answers with its edition. */
export async function editAgendaItem(
  actor: Actor,
  id: string,
  { version, ...fields }: AgendaItemEdit,
  { now }: Clock,
): Promise<string> {
  demand(actor, 'edition.edit')
  return inTransaction(async (tx) => {
    const stored = await tx.agendaItem.findFirst({
      where: { AND: [visibleAgendaItems(actor), { id, archivedAt: null, edition: { archivedAt: null } }] },
      include: agendaSelection(actor),
    })
    if (!stored) throw new NotFound()
    demandVersion(stored.version, version, () => agendaTexts(actor, stored))
    const columns = readAgendaItem(fields, stored.edition, now, actor.zone)
    await keepingReadout(tx, actor, stored.editionId, now, () =>
      tx.agendaItem.update({ where: { id }, data: { ...columns, version: { increment: 1 } } }),
    )
    await writeSpeakersAndDocuments(tx, actor, id, fields)
    await record(tx, actor, 'agendaItem.edit', id, stored.editionId)
    return stored.editionId
  })
}

/** One place up or down; at either end nothing happens. Answers with its edition. */
export async function moveAgendaItem(
  actor: Actor,
  id: string,
  to: 'up' | 'down',
  { now }: Clock,
): Promise<string> {
  demand(actor, 'edition.edit')
  return inTransaction(async (tx) => {
    const { editionId } = await storedItem(tx, actor, id, false)
    const items = await tx.agendaItem.findMany({
      where: { AND: [visibleAgendaItems(actor), { editionId, archivedAt: null }] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const ids = items.map((item) => item.id)
    const at = ids.indexOf(id)
    const other = at + (to === 'up' ? -1 : 1)
    const neighbour = ids[other]
    if (neighbour === undefined) return editionId
    ids[other] = id
    ids[at] = neighbour
    await keepingReadout(tx, actor, editionId, now, () => order(tx, ids))
    await record(tx, actor, 'agendaItem.move', id, editionId)
    return editionId
  })
}

/** Takes an item off the agenda. Answers with its edition. Throws NotFound. */
export function archiveAgendaItem(actor: Actor, id: string, { now }: Clock): Promise<string> {
  return setArchived(actor, id, now, { now })
}

/** Undoes archiveAgendaItem. */
export function restoreAgendaItem(actor: Actor, id: string, { now }: Clock): Promise<string> {
  return setArchived(actor, id, null, { now })
}

async function order(tx: Transaction, ids: string[]): Promise<void> {
  for (const [position, id] of ids.entries()) {
    await tx.agendaItem.update({ where: { id }, data: { position } })
  }
}

async function setArchived(
  actor: Actor,
  id: string,
  archivedAt: Date | null,
  { now }: Clock,
): Promise<string> {
  demand(actor, 'edition.edit')
  return inTransaction(async (tx) => {
    const { editionId } = await storedItem(tx, actor, id, archivedAt === null)
    await keepingReadout(tx, actor, editionId, now, () =>
      tx.agendaItem.update({ where: { id }, data: { archivedAt, version: { increment: 1 } } }),
    )
    const action = archivedAt === null ? 'agendaItem.restore' : 'agendaItem.archive'
    await record(tx, actor, action, id, editionId)
    return editionId
  })
}

async function storedItem(tx: Transaction, actor: Actor, id: string, archived: boolean) {
  const stored = await tx.agendaItem.findFirst({
    where: {
      AND: [
        visibleAgendaItems(actor),
        { id, archivedAt: archived ? { not: null } : null, edition: { archivedAt: null } },
      ],
    },
  })
  if (!stored) throw new NotFound()
  return stored
}

async function record(tx: Transaction, actor: Actor, action: string, id: string, editionId: string) {
  await indexEdition(tx, editionId)
  await recordChange(tx, actor, { action, subject: { kind: 'agendaItem', id }, editionId })
}
