import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import { giveWay } from '~/give-way'
import { Graph } from './graph'
import { placeAppointment, placeMeeting, placePerson, placeTie } from './place-evidence'
import {
  bothOpen,
  isOpen,
  readAppointments,
  readMeetings,
  readPersons,
  readTies,
} from './read-evidence.server'

/** Rows read at a time: some hundredths of a second each. */
const batch = 2_000

/** Reads the whole graph of what is OPEN; the process answers others meanwhile. */
export async function loadGraph(): Promise<Graph> {
  const graph = new Graph()
  const { sql } = Prisma
  // reads as the system: the graph holds what is OPEN to everybody; what more a viewer may see is in her overlay
  for await (const rows of batches((slice) => readPersons(db, sql`${isOpen} AND ${slice('p')}`)))
    for (const row of rows) placePerson(graph, row)
  const openMeeting = sql`m."handling" = 'OPEN'`
  for await (const rows of batches((slice) => readMeetings(db, sql`${openMeeting} AND ${slice('m')}`)))
    for (const row of rows) placeMeeting(graph, graph.evidence, row)
  for await (const rows of batches((slice) => readTies(db, sql`${bothOpen} AND ${slice('t')}`)))
    for (const row of rows) placeTie(graph, graph.evidence, row)
  for await (const rows of batches((slice) => readAppointments(db, sql`${isOpen} AND ${slice('a')}`)))
    for (const row of rows) placeAppointment(graph, graph.evidence, row)
  graph.evidence.trim()
  return graph
}

/** The rows of the table, by id, a batch at a time, with a pause after each. */
async function* batches<Row extends { id: string }>(
  read: (slice: (table: string) => Prisma.Sql) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let after = ''
  for (;;) {
    const rows = await read((table) => {
      const id = Prisma.sql`${Prisma.raw(table)}."id"`
      return Prisma.sql`${id} > ${after} ORDER BY ${id} LIMIT ${batch}`
    })
    yield rows
    const last = rows.at(-1)
    if (rows.length < batch || !last) return
    after = last.id
    await giveWay()
  }
}
