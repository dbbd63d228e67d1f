import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import { inChunks } from '~/in-chunks'
import type { NewChanges } from './follow-changes.server'
import type { Graph } from './graph'
import { type HeldMeeting, intoGraph, type KnownPerson } from './place-evidence'
import { readAppointments, readMeetings, readPersons, readTies } from './read-evidence.server'

const { sql } = Prisma

/**
 * Reads the changed records anew and puts them into the graph as they are by now, however often and in whatever order
 * they changed. All is read before anything is put, so that nobody sees the graph halfway.
 */
export async function rereadEvidence(graph: Graph, changes: NewChanges): Promise<void> {
  if (Object.values(changes).every(({ size }) => size === 0)) return
  // reads as the system: the graph holds what is OPEN to everybody; what more a viewer may see is in her overlay
  const persons = await inParts(changes.persons, (ids) =>
    readPersons(db, sql`p."handling" = 'OPEN' AND p."id" IN (${ids})`),
  )
  const appointments = await inParts(changes.persons, (ids) =>
    readAppointments(db, sql`a."personId" IN (${ids})`),
  )
  const ties = await findTies(changes)
  const pairs = await findPairs(changes.ties)
  const meetingIds = [...changes.meetings, ...(await findMeetingsOfTurned(graph, changes.persons, persons))]
  const meetings = await inParts(new Set(meetingIds), (ids) =>
    readMeetings(db, sql`m."handling" = 'OPEN' AND m."id" IN (${ids})`),
  )

  putPersons(graph, changes.persons, persons)
  for (const { fromPersonId, toPersonId } of pairs)
    graph.evidence.removeTies(graph.persons.of(fromPersonId), graph.persons.of(toPersonId))
  const place = intoGraph(graph)
  for (const tie of ties.values()) place.tie(tie)
  for (const appointment of appointments) place.appointment(appointment)
  putMeetings(graph, meetingIds, meetings)
  graph.touch()
}

function putPersons(graph: Graph, changed: ReadonlySet<string>, found: readonly KnownPerson[]): void {
  for (const id of changed) {
    const person = graph.persons.find(id)
    if (person === undefined) continue
    graph.putPerson(person, null)
    graph.evidence.removePerson(person)
  }
  for (const { id, ...standing } of found) graph.putPerson(graph.persons.of(id), standing)
}

function putMeetings(graph: Graph, changed: readonly string[], found: readonly HeldMeeting[]): void {
  for (const id of changed) {
    const meeting = graph.meetings.find(id)
    if (meeting !== undefined) graph.evidence.removeMeeting(meeting)
  }
  const place = intoGraph(graph)
  for (const meeting of found) place.meeting(meeting)
}

/** The meetings of persons who became OPEN or are so no longer: the number of those who took part is another now. */
async function findMeetingsOfTurned(
  graph: Graph,
  changed: ReadonlySet<string>,
  found: readonly KnownPerson[],
): Promise<string[]> {
  const open = new Set(found.map(({ id }) => id))
  const turned = [...changed].filter((id) => open.has(id) !== graph.isKnown(graph.persons.find(id) ?? -1))
  const rows = await inParts(
    new Set(turned),
    (ids) => db.$queryRaw<{ meetingId: string }[]>`
      SELECT DISTINCT "meetingId" FROM "MeetingParticipant" WHERE "personId" IN (${ids})`,
  )
  return rows.map(({ meetingId }) => meetingId)
}

/** The ties of the changed persons and of the pairs whose ties changed, by id. */
async function findTies({ persons, ties }: NewChanges) {
  const found = [
    ...(await inParts(persons, (ids) => readTies(db, sql`t."fromPersonId" IN (${ids})`))),
    ...(await inParts(persons, (ids) => readTies(db, sql`t."toPersonId" IN (${ids})`))),
    ...(await inParts(ties, (ids) => {
      const samePair = sql`s."fromPersonId" = c."fromPersonId" AND s."toPersonId" = c."toPersonId"`
      const stated = sql`SELECT s."id" FROM "Tie" AS c JOIN "Tie" AS s ON ${samePair} WHERE c."id" IN (${ids})`
      return readTies(db, sql`t."id" IN (${stated})`)
    })),
  ]
  return new Map(found.map((tie) => [tie.id, tie]))
}

function findPairs(ties: ReadonlySet<string>): Promise<{ fromPersonId: string; toPersonId: string }[]> {
  return inParts(
    ties,
    (ids) => db.$queryRaw`SELECT "fromPersonId", "toPersonId" FROM "Tie" WHERE "id" IN (${ids})`,
  )
}

function inParts<Row>(ids: ReadonlySet<string>, read: (ids: Prisma.Sql) => Promise<Row[]>): Promise<Row[]> {
  return inChunks([...ids], (some) => read(Prisma.join(some)))
}
