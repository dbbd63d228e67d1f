import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import type { Graph } from './graph'
import { Overlay } from './overlay'
import { intoOverlay } from './place-evidence'
import { readAppointments, readMeetings, readPersons, readTies, tookPart } from './read-evidence.server'

/**
 * What the actor may see beyond what is OPEN. It is found from her side, by what she wrote, took part in and is named
 * on, so that the time it takes does not depend on how much is hidden from her.
 */
export async function loadOverlay(actor: Actor, graph: Graph): Promise<Overlay> {
  const overlay = new Overlay()
  const persons = await readPersons(db, Prisma.sql`p."id" IN (${limitedPersons(actor)})`)
  for (const { id, ...standing } of persons) overlay.persons.set(graph.persons.of(id), standing)
  const [meetings, ties, appointments] = await Promise.all([
    readMeetings(db, retoldMeetings(actor)),
    readTies(db, tiesOfLimited(actor)),
    readAppointments(db, Prisma.sql`a."personId" IN (${limitedPersons(actor)})`),
  ])
  const place = intoOverlay(graph, overlay)
  for (const meeting of meetings) {
    place.meeting(meeting)
    overlay.retold.add(graph.meetings.of(meeting.id))
  }
  for (const tie of ties) place.tie(tie)
  for (const appointment of appointments) place.appointment(appointment)
  return overlay
}

/** The ids of the LIMITED persons visible to the actor. CROSS JOIN keeps SQLite from looking through all LIMITED ones. */
function limitedPersons({ accountId, personId, officeId }: Actor): Prisma.Sql {
  return Prisma.sql`
    SELECT lp."id" FROM (
      SELECT "id" FROM "Person" WHERE "createdById" = ${accountId}
      UNION SELECT "id" FROM "Person" WHERE "id" = ${personId}
      UNION SELECT "personId" FROM "PersonReader" WHERE "accountId" = ${accountId}
      UNION SELECT "personId" FROM "PersonReader" WHERE "officeId" = ${officeId}
    ) AS mine CROSS JOIN "Person" AS lp
    WHERE lp."id" = mine."id" AND lp."handling" = 'LIMITED'`
}

/** The LIMITED meetings visible to the actor, and the OPEN ones in which LIMITED persons visible to her took part. */
function retoldMeetings(actor: Actor): Prisma.Sql {
  const { accountId, personId, officeId } = actor
  return Prisma.sql`m."id" IN (
    SELECT lm."id" FROM (
      SELECT "id" FROM "Meeting" WHERE "createdById" = ${accountId}
      UNION SELECT mp."meetingId" FROM "MeetingParticipant" AS mp WHERE mp."personId" = ${personId} AND ${tookPart}
      UNION SELECT "meetingId" FROM "MeetingReader" WHERE "accountId" = ${accountId}
      UNION SELECT "meetingId" FROM "MeetingReader" WHERE "officeId" = ${officeId}
    ) AS mine CROSS JOIN "Meeting" AS lm
    WHERE lm."id" = mine."id" AND lm."handling" = 'LIMITED'
    UNION
    SELECT om."id" FROM (${limitedPersons(actor)}) AS them
    CROSS JOIN "MeetingParticipant" AS mp CROSS JOIN "Meeting" AS om
    WHERE mp."personId" = them."id" AND ${tookPart} AND om."id" = mp."meetingId" AND om."handling" = 'OPEN'
  )`
}

/** Ties of LIMITED persons visible to the actor, with whomever. */
function tiesOfLimited(actor: Actor): Prisma.Sql {
  return Prisma.sql`t."id" IN (
    SELECT f."id" FROM (${limitedPersons(actor)}) AS them CROSS JOIN "Tie" AS f
    WHERE f."fromPersonId" = them."id"
    UNION
    SELECT f."id" FROM (${limitedPersons(actor)}) AS them CROSS JOIN "Tie" AS f
    WHERE f."toPersonId" = them."id"
  )`
}
