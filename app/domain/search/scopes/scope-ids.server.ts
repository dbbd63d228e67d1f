import { Prisma } from '~/generated/sqlite/client'
import type { MeetingKind } from '~/generated/sqlite/enums'
import type { PlainDate } from '../../time/plain-date'
import type { SearchKind } from '../search-kind'

/** For each kind a scope can hold: the query of its record ids, or null for all of them. Kinds left out have none. */
export type ScopeIds = Partial<Record<SearchKind, Prisma.Sql | null>>

/**
 * What has to do with organisations: those named by a query of their ids, whom they employ on `day`, and what they took
 * part in. Persons who may be LIMITED are no way to a meeting: it is found through its organisations and OPEN persons.
 */
export function ofOrganisations(organisations: Prisma.Sql, day: PlainDate): ScopeIds {
  return {
    organisation: organisations,
    post: Prisma.sql`SELECT "id" FROM "Post" WHERE "organisationId" IN (${organisations})`,
    person: Prisma.sql`SELECT a."personId" FROM "Post" AS sp JOIN "Appointment" AS a ON a."postId" = sp."id"
      WHERE sp."organisationId" IN (${organisations}) AND ${isHeld(day)}`,
    meeting: Prisma.sql`SELECT "meetingId" FROM "MeetingOrganisation" WHERE "organisationId" IN (${organisations})
      UNION SELECT sm."meetingId" FROM "MeetingParticipant" AS sm JOIN "Person" AS sp ON sp."id" = sm."personId"
      WHERE sm."organisationId" IN (${organisations}) AND sp."handling" = 'OPEN'`,
    edition: Prisma.sql`SELECT "id" FROM "Edition" WHERE "hostId" IN (${organisations})`,
    group: Prisma.sql`SELECT "groupId" FROM "GroupMember"
      WHERE "organisationId" IN (${organisations}) AND ${isMember()}`,
  }
}

/** As `ofOrganisations` for those of these countries; persons also by their own. */
export function ofCountry(code: string, day: PlainDate): ScopeIds {
  const { group: _, ...ids } = ofOrganisations(
    Prisma.sql`SELECT "id" FROM "Organisation" WHERE "country" = ${code}`,
    day,
  )
  return {
    ...ids,
    person: Prisma.sql`${ids.person} UNION SELECT "id" FROM "Person" WHERE "country" = ${code}`,
  }
}

/** Persons the reader may see: what they hold, belong to and took part in. */
export function ofPersons(ids: readonly string[], day: PlainDate): ScopeIds {
  const persons = Prisma.join([...ids])
  const held = Prisma.sql`"Appointment" AS a JOIN "Post" AS sp ON sp."id" = a."postId"
    WHERE a."personId" IN (${persons}) AND ${isHeld(day)}`
  return {
    person: Prisma.sql`SELECT "id" FROM "Person" WHERE "id" IN (${persons})`,
    organisation: Prisma.sql`SELECT sp."organisationId" FROM ${held}`,
    post: Prisma.sql`SELECT sp."id" FROM ${held}`,
    meeting: Prisma.sql`SELECT "meetingId" FROM "MeetingParticipant" WHERE "personId" IN (${persons})`,
    group: Prisma.sql`SELECT "groupId" FROM "GroupMember" WHERE "personId" IN (${persons}) AND ${isMember()}`,
  }
}

/** The groups, their members, what member organisations employ and took part in, and the measures the groups serve. */
export function ofGroups(ids: readonly string[], day: PlainDate): ScopeIds {
  const groups = Prisma.join([...ids])
  const members = Prisma.sql`SELECT "organisationId" FROM "GroupMember"
    WHERE "groupId" IN (${groups}) AND "organisationId" IS NOT NULL AND ${isMember()}`
  const around = ofOrganisations(members, day)
  return {
    organisation: members,
    meeting: around.meeting,
    person: Prisma.sql`${around.person} UNION SELECT "personId" FROM "GroupMember"
      WHERE "groupId" IN (${groups}) AND "personId" IS NOT NULL AND ${isMember()}`,
    group: Prisma.sql`SELECT "id" FROM "Group" WHERE "id" IN (${groups})`,
    measure: Prisma.sql`SELECT "id" FROM "Measure" WHERE "groupId" IN (${groups})`,
    edition: Prisma.sql`SELECT se."id" FROM "Edition" AS se JOIN "Series" AS ss ON ss."id" = se."seriesId"
      WHERE ss."audienceGroupId" IN (${groups})`,
  }
}

export function ofMeasures(ids: readonly string[]): ScopeIds {
  const measures = Prisma.join([...ids])
  return {
    measure: Prisma.sql`SELECT "id" FROM "Measure" WHERE "id" IN (${measures})`,
    meeting: Prisma.sql`SELECT "meetingId" FROM "MeetingMeasure" WHERE "measureId" IN (${measures})`,
    group: Prisma.sql`SELECT "groupId" FROM "Measure" WHERE "id" IN (${measures}) AND "groupId" IS NOT NULL`,
    edition: Prisma.sql`SELECT se."id" FROM "Edition" AS se JOIN "Measure" AS sm ON sm."seriesId" = se."seriesId"
      WHERE sm."id" IN (${measures})`,
  }
}

export function ofTopics(ids: readonly string[]): ScopeIds {
  return {
    meeting: Prisma.sql`SELECT "meetingId" FROM "MeetingTopic" WHERE "topicId" IN (${Prisma.join([...ids])})`,
  }
}

/** An office's meetings, and its colleagues. */
export function ofOffices(ids: readonly string[]): ScopeIds {
  const offices = Prisma.join([...ids])
  return {
    meeting: Prisma.sql`SELECT "id" FROM "Meeting" WHERE "officeId" IN (${offices})`,
    person: Prisma.sql`SELECT "personId" FROM "Account"
      WHERE "officeId" IN (${offices}) AND "deactivatedAt" IS NULL`,
  }
}

export function ofMeetingKind(kind: MeetingKind): ScopeIds {
  // PostgreSQL keeps kinds in a type of its own, which a bound text does not become by itself.
  return { meeting: Prisma.sql`SELECT "id" FROM "Meeting" WHERE "kind" = ${Prisma.raw(`'${kind}'`)}` }
}

/** What takes place from the first day, and before the day after the last; either may be open. */
export function onDays(from: PlainDate | null, until: PlainDate | null): ScopeIds {
  const days = Prisma.join(
    [
      ...(from ? [Prisma.sql`"startsOn" >= ${from}`] : []),
      ...(until ? [Prisma.sql`"startsOn" < ${until}`] : []),
    ],
    ' AND ',
  )
  return {
    meeting: Prisma.sql`SELECT "id" FROM "Meeting" WHERE ${days}`,
    edition: Prisma.sql`SELECT "id" FROM "Edition" WHERE ${days}`,
  }
}

/** An appointment `a` held on the day. */
export function isHeld(day: PlainDate): Prisma.Sql {
  return Prisma.sql`a."archivedAt" IS NULL AND (a."endsOn" IS NULL OR a."endsOn" >= ${day})`
}

function isMember(): Prisma.Sql {
  return Prisma.sql`"archivedAt" IS NULL AND "rung" <> 'LEFT'`
}
