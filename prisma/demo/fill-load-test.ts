import { inTransaction } from '../../app/db.server'
import { bulkIndex } from './bulk-index'
import { bulkWrite } from './bulk-write'
import { fillDemo } from './fill-demo'
import { addLoadColleagues } from './load-colleagues'
import { addContribution, addMembership } from './load-ladders'
import { addMeeting } from './load-meetings'
import { addOrganisation, addPerson } from './load-people'
import { addTies } from './load-ties'
import { asLoadColleague, type LoadWorld } from './load-world'
import { indexRows, noRows, writeRows } from './rows'

/** Records invented and written in one transaction: memory stays flat. */
const slice = 5_000

/** Meetings that only the diplomat whose sign-in is printed may see, for measuring what a viewer's own adds. */
const limitedOfViewer = 200

/**
 * The load-test set: the demonstration office and as many more people as asked for, with organisations, posts, meetings
 * and ties in proportion (8 organisations, 60 meetings and 300 ties per 100 people). `report` hears what is being made.
 */
export async function fillLoadTest(
  now: Date,
  people: number,
  seed: number,
  report: (made: string) => void = () => undefined,
): Promise<void> {
  const world = await openWorld(now, seed, people)
  const add = async (what: string, count: number, one: (at: number) => void) => {
    for (let at = 0; at < count; at += slice) {
      world.stage.rows = noRows()
      for (let i = at; i < Math.min(at + slice, count); i++) one(i)
      await inTransaction((tx) => bulkWrite(tx, world.stage.rows))
    }
    report(what)
  }
  const more = Math.max(0, people - world.known)
  await add('organisations', Math.ceil(more * 0.08), () => addOrganisation(world))
  await add('people', more, () => addPerson(world))
  if (more > 0) {
    const { personId } = world.stage.members.get('sofie')
    const viewer = world.colleagues.find((colleague) => colleague.personId === personId)
    await add('limited meetings', limitedOfViewer, () => addMeeting(world, viewer))
    await add('meetings', Math.round(more * 0.6), () => addMeeting(world))
  }
  await add('ties', world.people.length, (at) => addTies(world, at))
  await add('memberships', world.organisations.length, (at) => addMembership(world, at))
  await add('contributions', Math.round(more * 0.005), () => addContribution(world))
  await bulkIndex(now)
  report('search index')
  await inTransaction((tx) => tx.setting.create({ data: { key: 'demo.people', value: String(people) } }))
}

/** The demonstration office and its further colleagues: sixty from 10,000 people on. */
async function openWorld(now: Date, seed: number, people: number): Promise<LoadWorld & { known: number }> {
  const stage = await fillDemo(now, seed)
  stage.rows = noRows()
  const office = stage.members.values().filter(({ account }) => account)
  const added = addLoadColleagues(stage, Math.min(48, Math.ceil(people / 200)))
  await inTransaction(async (tx) => {
    await writeRows(tx, stage.rows)
    await indexRows(tx, stage.rows, now)
  })
  const colleagues = [...office.map(asLoadColleague), ...added]
  const known = stage.members.values().length + added.length
  return { stage, colleagues, known, organisations: [], people: [] }
}
