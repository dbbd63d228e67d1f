import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleAgendaItems, visibleMeetings } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { renderMarkdown } from '../../text/render-markdown.server'
import { findEditionHead } from '../editions/find-edition.server'
import { composeMinutes } from './minutes'

/** An edition's minutes, item by item, and how the meeting they make stands to them. Throws NotFound. */
export async function findMinutes(actor: Actor, editionId: string, { now }: { now: Date }) {
  const edition = await findEditionHead(actor, editionId, { now })
  const items = await db.agendaItem.findMany({
    where: { AND: [visibleAgendaItems(actor), { editionId, archivedAt: null }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { edition: { id: editionId }, archivedAt: null }] },
    select: { id: true, readout: true },
  })
  return {
    edition,
    lessons: renderMarkdown(edition.lessons),
    items: items.map(({ id, title, readout }) => ({ id, title, html: renderMarkdown(readout) })),
    meeting: meeting && { id: meeting.id, follows: meeting.readout === composeMinutes(items) },
  }
}

export type MinutesPage = Awaited<ReturnType<typeof findMinutes>>

/** What the form of one item's minutes starts with. Throws NotFound. */
export async function findMinutesForm(actor: Actor, itemId: string) {
  const item = await db.agendaItem.findFirst({
    where: {
      AND: [visibleAgendaItems(actor), { id: itemId, archivedAt: null, edition: { archivedAt: null } }],
    },
  })
  if (!item) throw new NotFound()
  const { editionId, title, version, readout } = item
  return { editionId, title, version, values: { readout } }
}
