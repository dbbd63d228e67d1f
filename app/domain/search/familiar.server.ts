import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleRecentViews } from '../access/visible-to.server'
import { type SearchKind, isSearchKind } from './search-kind'

type Reference = { kind: SearchKind; recordId: string }
/** When the reader last had to do with a record, by `familiarKey`: text of which the greater is the later. */
export type Familiar = ReadonlyMap<string, string>

const mostViews = 100

export function familiarKey({ kind, recordId }: Reference): string {
  return `${kind}:${recordId}`
}

/** What the reader opened lately, newest first; whether it may still be seen is asked of the records themselves. */
export async function recentlyViewed(actor: Actor): Promise<(Reference & { viewedAt: Date })[]> {
  const views = await db.recentView.findMany({
    where: visibleRecentViews(actor),
    orderBy: { viewedAt: 'desc' },
    take: mostViews,
  })
  return views.flatMap(({ kind, recordId, viewedAt }) =>
    isSearchKind(kind) ? [{ kind, recordId, viewedAt }] : [],
  )
}

/**
 * When the reader last opened each of these records, or met the person or organisation: at a held meeting she took part
 * in herself, which she therefore may see.
 */
export async function familiarAmong(actor: Actor, records: readonly Reference[]): Promise<Familiar> {
  const met = await metLately(actor, records)
  const viewed = (await recentlyViewed(actor)).map(
    (view) => [familiarKey(view), view.viewedAt.toISOString()] as const,
  )
  const latest = new Map<string, string>(met)
  for (const [key, at] of viewed) if ((latest.get(key) ?? '') < at) latest.set(key, at)
  return latest
}

async function metLately(actor: Actor, records: readonly Reference[]): Promise<[string, string][]> {
  const idsOf = (kind: SearchKind) => records.filter((r) => r.kind === kind).map(({ recordId }) => recordId)
  const asked = [
    ...mine(actor, 'person', Prisma.sql`"MeetingParticipant"`, Prisma.sql`w."personId"`, idsOf('person')),
    ...mine(
      actor,
      'organisation',
      Prisma.sql`"MeetingOrganisation"`,
      Prisma.sql`w."organisationId"`,
      idsOf('organisation'),
    ),
    ...mine(actor, 'meeting', Prisma.sql`"MeetingParticipant"`, Prisma.sql`w."meetingId"`, idsOf('meeting')),
  ]
  if (asked.length === 0) return []
  const rows = await db.$queryRaw<
    { kind: SearchKind; recordId: string; at: string }[]
  >`${Prisma.join(asked, ' UNION ALL ')}`
  return rows.map((row) => [familiarKey(row), row.at])
}

function mine(
  actor: Actor,
  kind: SearchKind,
  link: Prisma.Sql,
  column: Prisma.Sql,
  ids: string[],
): Prisma.Sql[] {
  if (ids.length === 0) return []
  return [
    Prisma.sql`SELECT ${Prisma.raw(`'${kind}'`)} AS "kind", ${column} AS "recordId", MAX(m."startsOn") AS "at"
      FROM ${link} AS w JOIN "Meeting" AS m ON m."id" = w."meetingId"
      JOIN "MeetingParticipant" AS me ON me."meetingId" = m."id"
      WHERE ${column} IN (${Prisma.join(ids)}) AND me."personId" = ${actor.personId}
      AND me."role" IN ('HOST', 'PARTICIPANT') AND m."status" = 'HELD' AND m."archivedAt" IS NULL
      GROUP BY ${column}`,
  ]
}
