import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Handling, NameOrder, OrganisationKind, Rung } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { personVisible } from '../access/visible-sql.server'
import type { PlainDate } from '../time/plain-date'
import { subjectsSql, type CoverageScope } from './subjects-sql.server'

/** A member or country with the persons who hold its posts on the day; of a person, the person alone. */
export type Subject = {
  memberId: string | null
  groupId: string | null
  groupDa: string | null
  groupEn: string | null
  rung: Rung | null
  ownerId: string | null
  organisationId: string | null
  kind: OrganisationKind | null
  nameDa: string | null
  nameEn: string | null
  country: string | null
  personId: string | null
  givenName: string | null
  familyName: string | null
  nameOrder: NameOrder | null
  handling: Handling | null
  sortKey: string
  holders: string[]
}

type Row = Omit<Subject, 'holders'> & { holderId: string | null }

/** Whose coverage is asked for, each once for every group it is a member of, in one query. */
export async function findSubjects(actor: Actor, scope: CoverageScope, day: PlainDate): Promise<Subject[]> {
  const nameKey = actor.locale === 'da' ? Prisma.sql`o."sortKeyDa"` : Prisma.sql`o."sortKeyEn"`
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.*, g."nameDa" AS "groupDa", g."nameEn" AS "groupEn", o."kind", o."nameDa", o."nameEn", o."country",
      p."givenName", p."familyName", p."nameOrder", p."handling", COALESCE(${nameKey}, p."sortKey") AS "sortKey",
      a."personId" AS "holderId"
    FROM (${subjectsSql(actor, scope)}) AS s
    LEFT JOIN "Group" AS g ON g."id" = s."groupId"
    LEFT JOIN "Organisation" AS o ON o."id" = s."organisationId"
    LEFT JOIN "Person" AS p ON p."id" = s."personId"
    LEFT JOIN "Post" AS post ON post."organisationId" = s."organisationId" AND post."archivedAt" IS NULL
    LEFT JOIN "Appointment" AS a ON a."postId" = post."id" AND a."archivedAt" IS NULL
      AND (a."startsOn" IS NULL OR a."startsOn" <= ${day}) AND (a."endsOn" IS NULL OR a."endsOn" >= ${day})
      AND ${personVisible(actor, Prisma.sql`a."personId"`)}`
  return unlessMember(gathered(rows))
}

function gathered(rows: Row[]): Subject[] {
  const found = new Map<string, Subject>()
  for (const { holderId, ...row } of rows) {
    const key = row.memberId ?? row.organisationId ?? ''
    const subject = found.get(key) ?? { ...row, holders: row.personId === null ? [] : [row.personId] }
    if (holderId !== null && !subject.holders.includes(holderId)) subject.holders.push(holderId)
    found.set(key, subject)
  }
  return [...found.values()].sort(byName)
}

/** A country asked for besides the members is left out when it is one of them. */
function unlessMember(subjects: Subject[]): Subject[] {
  const members = new Set(subjects.flatMap((one) => (one.memberId === null ? [] : [one.organisationId])))
  return subjects.filter(({ memberId, organisationId }) => memberId !== null || !members.has(organisationId))
}

function byName(one: Subject, other: Subject): number {
  if (one.sortKey !== other.sortKey) return one.sortKey < other.sortKey ? -1 : 1
  return (one.memberId ?? '') < (other.memberId ?? '') ? -1 : 1
}
