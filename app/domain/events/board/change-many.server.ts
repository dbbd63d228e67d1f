import { randomUUID } from 'node:crypto'
import { inTransaction, type Transaction } from '~/db.server'
import type { Edition } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visibleEditions } from '../../access/visible-to.server'
import { atSecond } from '../../answers/answer'
import { recordChange } from '../../audit/record-change.server'
import { Invalid, NotFound } from '../../errors'
import { touchSubject } from '../../invitations/touch-subject.server'
import { type Changeable, changeOf, type Doing } from './bulk-act'
import { findActable, type ActableRow } from './find-actable.server'
import { countSeats } from './count-seats.server'
import { batchAction, type StoredBatch } from './stored-batch'
import { toldAfterRecall } from './told-after-recall.server'
import { writeColumns } from './write-columns.server'

export type Chosen = { id: string; version: number }

export type Done = {
  batchId: string | null
  /** Whose invitation was changed, and of those who wait for a seat and who are yet to be told it is withdrawn. */
  done: string[]
  waiting: number
  toTell: number
  /** Left as they are: changed by somebody else since they were shown, or the act does not fit their status. */
  changed: string[]
  unfit: string[]
  /** No longer on the list, for whatever reason. */
  gone: number
}

/**
 * Does one thing to many invitations of an edition, in one transaction with one audit row and one undo. A row somebody
 * has changed since it was shown is left as it is, and the others go through. A row that does not exist for the actor
 * counts as gone. Throws NotFound for the edition, Invalid for answers to one that is cancelled.
 */
export async function changeMany(
  actor: Actor,
  editionId: string,
  chosen: readonly Chosen[],
  doing: Doing,
  { now }: { now: Date },
): Promise<Done> {
  demand(actor, 'invitation.edit')
  return inTransaction(async (tx) => {
    const edition = await lockList(tx, actor, editionId)
    if (doing.act === 'answers' && edition.cancelledAt) {
      throw new Invalid([{ field: 'answer', code: 'answerCancelled' }])
    }
    const rows = await findActable(tx, actor, editionId, chosen)
    const versions = new Map(chosen.map(({ id, version }) => [id, version]))
    const fresh = rows.filter(({ id, version }) => versions.get(id) === version)
    const changes = await judge(tx, actor, edition, fresh, doing, now)
    const batchId = changes.length > 0 ? await write(tx, actor, edition, changes, doing, now) : null
    const touched = new Set(changes.map(({ row }) => row.id))
    return {
      batchId,
      done: [...touched],
      waiting: doing.act === 'answers' ? changes.filter(({ data }) => data.status === 'WAITING').length : 0,
      toTell: changes.filter(({ data }) => data.status === 'CANCELLED').length,
      changed: rows.filter((row) => !fresh.includes(row)).map(({ id }) => id),
      unfit: fresh.filter(({ id }) => !touched.has(id)).map(({ id }) => id),
      gone: chosen.length - rows.length,
    }
  })
}

/** Holds the list: answers and other coordinators' acts wait. */
export async function lockList(tx: Transaction, actor: Actor, editionId: string): Promise<Edition> {
  const where = { AND: [visibleEditions(actor), { id: editionId, archivedAt: null }] }
  const seen = await tx.edition.count({ where })
  if (seen === 0) throw new NotFound()
  await tx.$executeRaw`UPDATE "Invitation" SET "version" = "version" WHERE "editionId" = ${editionId}`
  await tx.$executeRaw`UPDATE "Edition" SET "version" = "version" WHERE "id" = ${editionId}`
  return tx.edition.findFirstOrThrow({ where })
}

type Change = { row: ActableRow; data: Partial<Changeable> }

async function judge(
  tx: Transaction,
  actor: Actor,
  edition: Edition,
  rows: ActableRow[],
  doing: Doing,
  now: Date,
): Promise<Change[]> {
  const told =
    doing.act === 'withdrawals'
      ? await toldAfterRecall(
          tx,
          actor,
          rows.map(({ id }) => id),
        )
      : new Set<string>()
  const seats = doing.act === 'answers' ? await countSeats(tx, edition) : null
  const given = {
    now,
    sequence: edition.sequence,
    isTold: (id: string) => told.has(id),
    takeSeats: (count: number) => seats === null || seats.take(count),
  }
  return rows.flatMap((row) => {
    const data = changeOf(row, doing, given)
    return data ? [{ row, data }] : []
  })
}

async function write(
  tx: Transaction,
  actor: Actor,
  edition: Edition,
  changes: Change[],
  doing: Doing,
  now: Date,
): Promise<string> {
  await touchSubject(tx, { kind: 'edition', id: edition.id }, null)
  const written = changes.map(({ row, data }) => ({ id: row.id, data }))
  await writeColumns(tx, written, { now })
  const answerIds = doing.act === 'answers' ? await noteAnswers(tx, edition, changes, doing, now) : []
  const stored: StoredBatch = { editionId: edition.id, rows: changes.map(storedRow), answerIds }
  const { id } = await tx.changeBatch.create({
    data: {
      accountId: actor.accountId,
      action: batchAction(doing.act),
      before: JSON.stringify(stored),
      createdAt: now,
    },
  })
  await recordChange(tx, actor, {
    action: batchAction(doing.act),
    subject: { kind: 'edition', id: edition.id },
    editionId: edition.id,
  })
  return id
}

function storedRow({ row, data }: Change): StoredBatch['rows'][number] {
  const columns = Object.keys(data) as (keyof Changeable)[]
  return {
    id: row.id,
    version: row.version + 1,
    before: Object.fromEntries(columns.map((column) => [column, row[column]])),
  }
}

/** Each answer stands among the invitation's answers, as one noted by hand does. */
async function noteAnswers(
  tx: Transaction,
  edition: Edition,
  changes: Change[],
  { status, note }: Extract<Doing, { act: 'answers' }>,
  now: Date,
): Promise<string[]> {
  const answers = changes.map(({ row }) => ({
    id: randomUUID(),
    invitationId: row.id,
    editionId: edition.id,
    ...{ status, note, channel: 'BY_HAND' as const, state: 'APPLIED' as const },
    stamp: atSecond(now),
    receivedAt: now,
  }))
  for (let at = 0; at < answers.length; at += 80) {
    await tx.answer.createMany({ data: answers.slice(at, at + 80) })
  }
  return answers.map(({ id }) => id)
}
