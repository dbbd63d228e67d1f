import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import { Graph } from '~/domain/network/graph'
import { intoGraph } from '~/domain/network/place-evidence'
import { readAppointments, readMeetings, readPersons, readTies } from '~/domain/network/read-evidence.server'

export type EvidenceRows = Awaited<ReturnType<typeof readEvidenceRows>>

/** All OPEN evidence of who knows whom, as arrays in memory. */
export async function readEvidenceRows() {
  const { sql } = Prisma
  // reads as the system: a bench's own database, read as the graph reads it
  return {
    persons: await readPersons(db, sql`p."handling" = 'OPEN'`),
    meetings: await readMeetings(db, sql`m."handling" = 'OPEN'`),
    ties: await readTies(db, sql`1 = 1`),
    appointments: await readAppointments(db, sql`1 = 1`),
  }
}

/** Our graph of them, as a server builds it when it starts. */
export function graphFrom({ persons, meetings, ties, appointments }: EvidenceRows): Graph {
  const graph = new Graph()
  const place = intoGraph(graph)
  for (const { id, ...standing } of persons) graph.putPerson(graph.persons.of(id), standing)
  for (const meeting of meetings) place.meeting(meeting)
  for (const tie of ties) place.tie(tie)
  for (const appointment of appointments) place.appointment(appointment)
  graph.evidence.trim()
  return graph
}
