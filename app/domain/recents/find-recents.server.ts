import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleRecentViews, visibleSearchEntries } from '../access/visible-to.server'
import { inLanguage } from '../search/index-words'
import { mostRecents } from './note-recent.server'
import { recentKinds, recordPage, type RecentKind } from './recent-kind'

export type Recent = { kind: RecentKind; id: string; title: string; detail: string; to: string }

/** How many rows are looked up at a time: nearly always the records wanted are among the first. */
const atATime = 40

/**
 * The records the actor looked at last, on whichever device, the newest first. Each is asked for anew under its own rule: one
 * that was archived or has become hidden is passed over, and the next stands in its place.
 */
export async function findRecents(actor: Actor, most = 8): Promise<Recent[]> {
  const found: Recent[] = []
  for (let skip = 0; skip < mostRecents && found.length < most; skip += atATime) {
    const views = await db.recentView.findMany({
      where: visibleRecentViews(actor),
      orderBy: [{ viewedAt: 'desc' }, { recordId: 'asc' }],
      select: { kind: true, recordId: true },
      skip,
      take: atATime,
    })
    found.push(...(await describe(actor, views)))
    if (views.length < atATime) break
  }
  return found.slice(0, most)
}

type Viewed = { kind: string; recordId: string }

async function describe(actor: Actor, views: Viewed[]): Promise<Recent[]> {
  const byKind = recentKinds.flatMap((kind) => {
    const ids = views.filter((view) => view.kind === kind).map(({ recordId }) => recordId)
    return ids.length > 0 ? [{ kind, recordId: { in: ids } }] : []
  })
  if (byKind.length === 0) return []
  const entries = await db.searchEntry.findMany({
    where: { AND: [visibleSearchEntries(actor), { archived: false, OR: byKind }] },
    select: { kind: true, recordId: true, title: true, detail: true, measure: { select: { number: true } } },
  })
  const named = new Map(entries.map((entry) => [keyOf(entry), entry]))
  return views.flatMap((view) => {
    const entry = named.get(keyOf(view))
    const kind = recentKinds.find((one) => one === view.kind)
    if (!entry || !kind) return []
    const key = entry.measure ? String(entry.measure.number) : view.recordId
    return [
      {
        kind,
        id: view.recordId,
        title: inLanguage(entry.title, actor.locale),
        detail: inLanguage(entry.detail, actor.locale),
        to: recordPage(kind, key),
      },
    ]
  })
}

function keyOf({ kind, recordId }: Viewed): string {
  return `${kind} ${recordId}`
}
