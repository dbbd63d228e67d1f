import { inTransaction } from '../../app/db.server'
import { hashPassword } from '../../app/domain/accounts/password.server'
import { loadReferenceData } from '../../app/domain/strategy/load-reference-data.server'
import { addDays } from '../../app/domain/time/plain-date'
import { castColleagues, castCounterparts } from './cast'
import { colleagues } from './colleagues'
import { planEditions } from './editions'
import { inventSurvey } from './survey'
import { stateContributions } from './evidence'
import { stateFurtherEvidence } from './further-evidence'
import { writeToDo } from './follow-ups'
import { planMeetings } from './meetings'
import { climbLadders } from './memberships'
import { writeNotes } from './notes'
import { Random } from './random'
import { indexRows, noRows, writeRows } from './rows'
import { ByKey, homeDay, readReference, type Stage } from './stage'
import { moveStrategy } from './strategy-period'
import { stateTies } from './ties'

/** Days before now on which the demonstration office began to use the system: eighteen months. */
const began = 548

/**
 * Fills an empty, migrated database with the invented office. Dates lie around `now`; the same seed and day give
 * the same set, but for the salts of the passwords' hashes.
 */
export async function fillDemo(now: Date, seed = 1): Promise<Stage> {
  const stage = await setStage(now, seed)
  const hashes = new Map<string, string>()
  for (const { key, password } of colleagues) if (password) hashes.set(key, await hashPassword(password))
  castColleagues(stage, hashes)
  castCounterparts(stage)
  const meetings = planMeetings(stage)
  const editions = planEditions(stage)
  inventSurvey(stage)
  stateContributions(stage, meetings, editions)
  stateTies(stage)
  writeNotes(stage)
  writeToDo(stage)
  stateFurtherEvidence(stage, meetings)
  await inTransaction(async (tx) => {
    await writeRows(tx, stage.rows)
    await indexRows(tx, stage.rows, now)
    await moveStrategy(tx, stage)
    const climbing = { ...stage, rows: noRows() }
    await climbLadders(tx, climbing)
    await writeRows(tx, climbing.rows)
    await tx.setting.create({ data: { key: 'demo', value: '1' } })
  })
  return stage
}

/** Reference data as of the day the office began, and an empty stage. */
export async function setStage(now: Date, seed: number): Promise<Stage> {
  const today = homeDay(now)
  await loadReferenceData(addDays(today, -began))
  const reference = await readReference()
  return { random: new Random(seed), now, today, reference, members: new ByKey([]), rows: noRows() }
}
