import { closeDatabase, inTransaction, openDatabase } from '~/db.server'
import { dice, type Dice } from './dice'
import { plantAtOpenMeetings, plantEdition, plantMeeting } from './plant-meetings'
import { letIn, plantEvidence, plantPapers } from './plant-papers'
import { plantMemberships, plantPerson, plantTies } from './plant-people'
import { type Hidden, readShared } from './shared'

/**
 * Adds, to a copy of the demonstration office, hundreds of LIMITED persons, meetings, editions and whatever hangs on
 * them and on records everybody sees. Straight into the tables: no act of the product may change what is shared.
 */
const persons = 120
const meetings = 500
const editions = 12

await openDatabase()
await plant(dice(20261123))
await closeDatabase()

async function plant(random: Dice): Promise<void> {
  const shared = await readShared()
  const hidden: Hidden = { persons: [], meetings: [], editions: [] }
  await inTransaction(async (tx) => {
    for (let n = 0; n < persons; n++) hidden.persons.push(await plantPerson(tx, random, shared, n))
    await plantMemberships(tx, random, shared, hidden)
    for (let n = 0; n < editions; n++) hidden.editions.push(await plantEdition(tx, random, shared, hidden))
    for (let n = 0; n < meetings; n++) hidden.meetings.push(await plantMeeting(tx, random, shared, hidden))
    await plantAtOpenMeetings(tx, random, shared, hidden)
    await plantTies(tx, random, shared, hidden)
    await plantEvidence(tx, random, shared, hidden)
    await plantPapers(tx, random, shared, hidden)
    await letIn(tx, shared)
  })
}
