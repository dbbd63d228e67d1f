import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { meetingVisible } from '../access/visible-sql.server'
import { organisationName } from '../organisations/organisation'
import { writeCsv } from '../text/write-csv'
import { type PlainDate, today } from '../time/plain-date'
import { type Engagement, type MonthCount, linesOf, monthsUpTo } from './engagement'

const usualMonths = 12

/**
 * Held meetings month by month for the last `count` months, by office and by the priority of the measures they are
 * tagged with, from what the actor may see. A meeting without a measure is in no priority.
 */
export async function findEngagement(actor: Actor, now: Date, count = usualMonths): Promise<Engagement> {
  const day = today(now, actor.zone)
  const months = monthsUpTo(day, count)
  const held = heldBetween(actor, `${months[0]}-01`, day)
  const [offices, priorities, byOffice, byPriority] = await Promise.all([
    db.office.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    db.priority.findMany({
      where: { period: { startsOn: { lte: day } } },
      orderBy: [{ period: { startsOn: 'desc' } }, { position: 'asc' }],
    }),
    countByOffice(held),
    countByPriority(held),
  ])
  const named = (rows: { id: string; nameDa: string; nameEn: string }[]) =>
    rows.map((row) => ({ id: row.id, name: organisationName(row, actor.locale) }))
  // An office that was closed keeps the line of what it held.
  const closed = new Set(offices.filter(({ archivedAt }) => archivedAt).map(({ id }) => id))
  const officeLines = linesOf(named(offices), months, byOffice).filter(
    ({ id, total }) => total > 0 || !closed.has(id),
  )
  return {
    months,
    total: byOffice.reduce((sum, one) => sum + one.count, 0),
    byOffice: officeLines,
    byPriority: linesOf(named(priorities), months, byPriority),
  }
}

/** The condition on meetings called `m`. */
function heldBetween(actor: Actor, from: PlainDate, to: PlainDate): Prisma.Sql {
  return Prisma.sql`m."status" = 'HELD' AND m."startsOn" >= ${from} AND m."startsOn" <= ${to}
    AND m."archivedAt" IS NULL AND (m."handling" = 'OPEN' OR ${meetingVisible(actor, Prisma.sql`m."id"`)})`
}

type Counted = { id: string; month: string; count: number | bigint }

async function countByOffice(held: Prisma.Sql): Promise<MonthCount[]> {
  const rows = await db.$queryRaw<Counted[]>`
    SELECT m."officeId" AS "id", substr(m."startsOn", 1, 7) AS "month", COUNT(*) AS "count"
    FROM "Meeting" AS m WHERE ${held} GROUP BY 1, 2`
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

async function countByPriority(held: Prisma.Sql): Promise<MonthCount[]> {
  const rows = await db.$queryRaw<Counted[]>`
    SELECT t."priorityId" AS "id", substr(m."startsOn", 1, 7) AS "month", COUNT(DISTINCT m."id") AS "count"
    FROM "Meeting" AS m
    JOIN "MeetingMeasure" AS mm ON mm."meetingId" = m."id"
    JOIN "Measure" AS t ON t."id" = mm."measureId"
    WHERE ${held} GROUP BY 1, 2`
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

/** The same figures as a table: an office or a priority and its months a row. */
export async function engagementFile(actor: Actor, now: Date) {
  const { months, byOffice, byPriority } = await findEngagement(actor, now)
  const words = textsFor(actor.locale).overview.engagement
  const rows = [
    ...byOffice.map((line) => [words.office, line.name, ...line.counts, line.total]),
    ...byPriority.map((line) => [words.priority, line.name, ...line.counts, line.total]),
  ]
  return { body: writeCsv([words.kind, words.name, ...months, words.total], rows), name: words.title }
}
