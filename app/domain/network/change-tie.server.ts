import { inTransaction, type Transaction } from '~/db.server'
import type { Prisma, Tie } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visiblePersons, visibleTies } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Forbidden, Invalid, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { today } from '../time/plain-date'
import { noteNetworkChange } from './note-network-change.server'
import { personToFollow } from './tie-person.server'
import type { NewTie, TieEdit } from './tie-schema.server'

type Clock = { now: Date }

/**
 * "I know this person": the actor's own statement, as of today, and its id. Stated before, that statement is renewed.
 * Throws NotFound when the person does not exist for the actor or is archived, Invalid when it is the actor.
 */
export async function stateTie(
  actor: Actor,
  personId: string,
  given: NewTie,
  { now }: Clock,
): Promise<string> {
  demand(actor, 'tie.state')
  if (personId === actor.personId) throw new Invalid([{ field: '', code: 'knowsOneself' }])
  return inTransaction((tx) =>
    once(tx, actor, given.formKey, async () => {
      const known = { AND: [visiblePersons(actor), { id: personId, archivedAt: null }] }
      if ((await tx.person.count({ where: known })) === 0) throw new NotFound()
      const whose = {
        fromPersonId: actor.personId,
        toPersonId: personId,
        statedById: actor.accountId,
      }
      const earlier = await tx.tie.findFirst({ where: { AND: [visibleTies(actor), whose] } })
      const said = { strength: given.strength, how: given.how, ...confirmed(actor, now) }
      const tie = earlier
        ? await tx.tie.update({
            where: { id: earlier.id },
            data: { ...said, archivedAt: null, ...nextVersion },
          })
        : await tx.tie.create({ data: { ...whose, ...said } })
      await record(tx, actor, 'tie.state', tie)
      return tie.id
    }),
  )
}

/**
 * Changes what the actor once said, as of today. Throws NotFound when the tie does not exist for the actor, Forbidden
 * when somebody else said it, Conflict with what is stored when it has changed since.
 */
export function editTie(actor: Actor, id: string, given: TieEdit, { now }: Clock): Promise<void> {
  return change(actor, id, 'tie.edit', (tie) => {
    if (tie.statedById !== actor.accountId) throw new Forbidden()
    demandVersion(tie.version, given.version, () => tieTexts(tie))
    return { strength: given.strength, how: given.how, ...confirmed(actor, now) }
  })
}

/** It is still so, says the actor today; a tie marked wrong is right again. The second time on a day changes nothing. */
export function confirmTie(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'tie.confirm', (tie) => {
    const said = confirmed(actor, now)
    const stands =
      tie.confirmedOn === said.confirmedOn &&
      tie.confirmedById === said.confirmedById &&
      tie.markedWrongAt === null
    return stands ? null : said
  })
}

/** They do not know each other: the tie counts no more. Asked twice, the second changes nothing. */
export function markTieWrong(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'tie.markWrong', ({ markedWrongAt }) =>
    markedWrongAt === null ? { markedWrongAt: now, markedWrongById: actor.accountId } : null,
  )
}

/** Undoes `markTieWrong`. */
export function unmarkTieWrong(actor: Actor, id: string): Promise<void> {
  return change(actor, id, 'tie.unmarkWrong', ({ markedWrongAt }) =>
    markedWrongAt === null ? null : { markedWrongAt: null, markedWrongById: null },
  )
}

/** The stored value of each form field, as the form holds it. */
export function tieTexts({ strength, how, version }: Pick<Tie, 'strength' | 'how' | 'version'>) {
  return { version: String(version), strength: String(strength), how }
}

const nextVersion = { version: { increment: 1 } } as const

function confirmed(actor: Actor, now: Date) {
  return {
    confirmedOn: today(now, actor.zone),
    confirmedById: actor.accountId,
    markedWrongAt: null,
    markedWrongById: null,
  }
}

async function change(
  actor: Actor,
  id: string,
  action: string,
  step: (tie: Tie) => Prisma.TieUncheckedUpdateInput | null,
): Promise<void> {
  demand(actor, 'tie.state')
  await inTransaction(async (tx) => {
    const tie = await tx.tie.findFirst({ where: { AND: [visibleTies(actor), { id, archivedAt: null }] } })
    if (!tie) throw new NotFound()
    const data = step(tie)
    if (!data) return
    await tx.tie.update({ where: { id }, data: { ...data, ...nextVersion } })
    await record(tx, actor, action, tie)
  })
}

async function record(tx: Transaction, actor: Actor, action: string, tie: Tie): Promise<void> {
  const { id, fromPersonId, toPersonId } = tie
  const personId = await personToFollow(tx, [toPersonId, fromPersonId])
  await recordChange(tx, actor, { action, subject: { kind: 'tie', id }, personId })
  await noteNetworkChange(tx, 'tie', id)
}
