import type { Reader } from '~/db.server'
import type { Actor } from '../../access/actor'
import {
  visibleAgendaItems,
  visibleEditions,
  visibleFollowUps,
  visiblePlanningTasks,
} from '../../access/visible-to.server'
import { NotFound } from '../../errors'

/** A series and the edition the next one is made from. */
export type Origin = Awaited<ReturnType<typeof findOrigin>>

/**
 * What a series' next edition begins with: its template, and the given edition or else the last one that was not
 * cancelled. Throws NotFound when the series or the given edition does not exist for the actor.
 */
export async function findOrigin(reader: Reader, actor: Actor, seriesId: string, fromId: string | null) {
  const series = await reader.series.findFirst({
    where: { id: seriesId, archivedAt: null },
    include: {
      tasks: { orderBy: [{ offsetDays: 'asc' }, { id: 'asc' }] },
      agenda: { orderBy: { position: 'asc' } },
    },
  })
  if (!series) throw new NotFound()
  const last = await reader.edition.findFirst({
    where: {
      AND: [
        visibleEditions(actor),
        { seriesId, archivedAt: null },
        fromId === null ? { cancelledAt: null } : { id: fromId },
      ],
    },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    include: {
      readers: true,
      planningTasks: {
        where: { AND: [visiblePlanningTasks(actor), { archivedAt: null }] },
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      },
      agenda: {
        where: { AND: [visibleAgendaItems(actor), { archivedAt: null }] },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { title: true, minutes: true },
      },
      followUps: {
        where: { AND: [visibleFollowUps(actor), { archivedAt: null, doneAt: null }] },
        orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      },
    },
  })
  if (fromId !== null && !last) throw new NotFound()
  return { series, last }
}

export type AgendaLine = { title: string; minutes: number | null }

const longestTitle = 300

/** The agenda to begin with: what is still open from last time first, then the series' skeleton, else last time's items. */
export function firstAgenda(
  { series, last }: Origin,
  locale: 'da' | 'en',
  openFromLast: (name: string, texts: string[]) => string,
): AgendaLine[] {
  const skeleton = series.agenda.map((item) => ({
    title: locale === 'da' ? item.titleDa : item.titleEn,
    minutes: item.minutes,
  }))
  const lines = skeleton.length > 0 ? skeleton : (last?.agenda ?? [])
  if (!last || last.followUps.length === 0) return lines
  const name = locale === 'da' ? last.nameDa : last.nameEn
  const title = openFromLast(
    name,
    last.followUps.map(({ text }) => text),
  )
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title
  return [{ title: short, minutes: null }, ...lines]
}
