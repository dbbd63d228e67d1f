import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import { giveWay } from '~/give-way'
import { Graph } from './graph'
import { intoGraph } from './place-evidence'
import { readAppointments, readMeetings, readPersons, readTies } from './read-evidence.server'

/** Rows read at a time: some hundredths of a second each. */
const batch = 2_000

/** Reads the whole graph of what is OPEN; the process answers others meanwhile. */
export async function loadGraph(): Promise<Graph> {
  const graph = new Graph()
  const place = intoGraph(graph)
  const { sql } = Prisma
  // reads as the system: the graph holds what is OPEN to everybody; what more a viewer may see is in her overlay
  const openPerson = sql`p."handling" = 'OPEN'`
  await inBatches(
    (some) => readPersons(db, sql`${openPerson} AND ${some('p')}`),
    ({ id, ...standing }) => graph.putPerson(graph.persons.of(id), standing),
  )
  const openMeeting = sql`m."handling" = 'OPEN'`
  await inBatches(
    (some) => readMeetings(db, sql`${openMeeting} AND ${some('m')}`),
    (meeting) => place.meeting(meeting),
  )
  await inBatches(
    (some) => readTies(db, some('t')),
    (tie) => place.tie(tie),
  )
  await inBatches(
    (some) => readAppointments(db, some('a')),
    (appointment) => place.appointment(appointment),
  )
  graph.evidence.trim()
  return graph
}

/** Reads the rows of a table by id, a batch at a time, with a pause after each. */
async function inBatches<Row extends { id: string }>(
  read: (some: (table: 'p' | 'm' | 't' | 'a') => Prisma.Sql) => Promise<Row[]>,
  put: (row: Row) => void,
): Promise<void> {
  let after = ''
  for (;;) {
    const rows = await read((table) => {
      const id = Prisma.raw(`${table}."id"`)
      return Prisma.sql`${id} > ${after} ORDER BY ${id} LIMIT ${batch}`
    })
    for (const row of rows) put(row)
    const last = rows.at(-1)
    if (rows.length < batch || !last) return
    after = last.id
    await giveWay()
  }
}
