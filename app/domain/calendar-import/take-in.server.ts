import { randomUUID } from 'node:crypto'
import { db, inTransaction } from '~/db.server'
import { giveWay } from '~/give-way'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleCalendarImports } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid } from '../errors'
import { findKnown } from './find-known.server'
import { importAction, type ImportBatch } from './import-batch'
import { judge, judgeEntries, type JudgedEntry, loadImport } from './load-import.server'
import { type Match, matchPeople } from './match-people.server'
import { placePeople } from './place-people.server'
import type { ImportChoices } from './stored-import'
import { changeMeeting, makeMeeting, type TakingIn } from './take-in-entry.server'

/** Meetings written in one transaction: others wait no longer than that takes. */
const atATime = 5

type Started = { batch: { id: string; total: number }; choices: ImportChoices }

export type TakenIn = { done: number; of: number; finished: boolean; batchId: string }

/**
 * Takes the chosen entries in, as many as the time allows; asked again, it goes on where it stopped. Every meeting is
 * looked up in its own transaction, so that nothing is made twice however often this is asked. Nothing is ever sent.
 * Throws NotFound for anybody else's import, Invalid when nothing is chosen.
 */
export async function takeIn(
  actor: Actor,
  id: string,
  { now, milliseconds }: { now: Date; milliseconds: number },
): Promise<TakenIn> {
  demand(actor, 'import.run')
  const began = performance.now()
  const loaded = await loadImport(db, actor, id)
  const waiting = (await judgeEntries(db, actor, loaded.content)).filter((entry) => entry.taken)
  const started = await startBatch(actor, id, waiting.length, now)
  const { batch } = started
  let done = 0
  while (done < waiting.length && !loaded.finishedAt) {
    const some = waiting.slice(done, done + atATime)
    const people = some.flatMap(({ candidate }) => candidate.people)
    const matches = await matchPeople(actor, people)
    await inTransaction((tx) => takeSome({ tx, actor, now, ...started }, id, some, matches))
    done += some.length
    await giveWay()
    if (performance.now() - began > milliseconds) break
  }
  const left = loaded.finishedAt ? 0 : waiting.length - done
  if (left === 0) await finish(actor, id, batch.id, now)
  return { done: batch.total - left, of: batch.total, finished: left === 0, batchId: batch.id }
}

/** From now on the choices stand: the act has begun. */
async function startBatch(actor: Actor, importId: string, total: number, now: Date): Promise<Started> {
  return inTransaction(async (tx) => {
    const { content, finishedAt } = await loadImport(tx, actor, importId)
    const { choices } = content
    if (choices.batch) return { batch: choices.batch, choices }
    if (total === 0 || finishedAt) throw new Invalid([{ field: 'taken', code: 'chooseAtLeastOne' }])
    const batch = { id: randomUUID(), total }
    const before: ImportBatch = { importId, made: [], changed: [], people: [] }
    await tx.changeBatch.create({
      data: {
        id: batch.id,
        accountId: actor.accountId,
        action: importAction,
        before: JSON.stringify(before),
        createdAt: now,
      },
    })
    const begun = { ...content, choices: { ...choices, batch } }
    await tx.calendarImport.update({ where: { id: importId }, data: { content: JSON.stringify(begun) } })
    return { batch, choices }
  })
}

async function takeSome(
  { batch, ...taking }: Omit<TakingIn, 'batchId'> & Started,
  importId: string,
  some: JudgedEntry[],
  matches: ReadonlyMap<string, Match>,
): Promise<void> {
  const { tx, actor, choices } = taking
  const own = { AND: [visibleCalendarImports(actor), { id: importId, finishedAt: null }] }
  if ((await tx.calendarImport.count({ where: own })) === 0) return
  const stored = await tx.changeBatch.findUniqueOrThrow({ where: { id: batch.id } })
  const before = JSON.parse(stored.before) as ImportBatch
  const act: TakingIn = { ...taking, batchId: batch.id }
  const people = new Map(before.people.map((person) => [person.key, person.id]))
  const known = await findKnown(
    tx,
    actor,
    some.map(({ candidate }) => candidate),
  )
  for (const { candidate } of some) {
    const entry = judge(candidate, known.get(candidate.key) ?? null, { choices })
    if (!entry.taken) continue
    if (entry.known) before.changed.push(await changeMeeting(act, entry, entry.known.id))
    else before.made.push(await makeMeeting(act, entry, await placePeople(act, entry, matches, people)))
  }
  before.people = [...people].map(([key, id]) => ({ key, id }))
  await tx.changeBatch.update({ where: { id: stored.id }, data: { before: JSON.stringify(before) } })
}

async function finish(actor: Actor, id: string, batchId: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const { finishedAt } = await loadImport(tx, actor, id)
    if (finishedAt) return
    await tx.calendarImport.update({ where: { id }, data: { finishedAt: now } })
    const { before } = await tx.changeBatch.findUniqueOrThrow({ where: { id: batchId } })
    const { made, changed } = JSON.parse(before) as ImportBatch
    const detail = { made: made.length, changed: changed.length }
    await recordChange(tx, actor, { action: 'import.finish', subject: { kind: 'import', id }, detail })
  })
}
