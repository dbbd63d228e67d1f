import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons, visibleTies } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { findAccountNames } from '../notes/find-notes.server'
import { nameSelection, personName } from '../people/person-name'
import type { PlainDate } from '../time/plain-date'
import { tieTexts } from './change-tie.server'

/** What somebody has said about who knows a person. */
export type StatedTie = {
  id: string
  /** Who knows the person: most often a colleague. */
  knower: { personId: string; name: string }
  /** 1–5. */
  strength: number
  how: string
  confirmedOn: PlainDate
  /** Who said it, and who last confirmed it; empty when the actor may not see them. */
  statedBy: string
  confirmedBy: string
  /** Who said it is wrong; null while it counts. */
  markedWrongBy: string | null
  mine: boolean
}

const mostShown = 50

/** The ties to and from a person the actor may see, the newest confirmed first, those marked wrong last. */
export async function findTiesOf(actor: Actor, personId: string): Promise<StatedTie[]> {
  const read = (side: { toPersonId: string } | { fromPersonId: string }) =>
    db.tie.findMany({
      where: { AND: [visibleTies(actor), { archivedAt: null, ...side }] },
      include: { fromPerson: { select: named }, toPerson: { select: named } },
      orderBy: [{ confirmedOn: 'desc' }, { id: 'asc' }],
      take: mostShown,
    })
  const ties = (await Promise.all([read({ toPersonId: personId }), read({ fromPersonId: personId })])).flat()
  const names = await findAccountNames(
    actor,
    ties.flatMap((tie) => [tie.statedById, tie.confirmedById ?? [], tie.markedWrongById ?? []].flat()),
  )
  const nameOf = (accountId: string | null) => (accountId ? (names.get(accountId) ?? '') : '')
  return ties
    .map((tie) => {
      const knower = tie.fromPersonId === personId ? tie.toPerson : tie.fromPerson
      return {
        id: tie.id,
        knower: { personId: knower.id, name: personName(knower) },
        strength: tie.strength,
        how: tie.how,
        confirmedOn: tie.confirmedOn,
        statedBy: nameOf(tie.statedById),
        confirmedBy: nameOf(tie.confirmedById),
        markedWrongBy: tie.markedWrongAt === null ? null : nameOf(tie.markedWrongById),
        mine: tie.statedById === actor.accountId,
      }
    })
    .sort((a, b) => Number(a.markedWrongBy !== null) - Number(b.markedWrongBy !== null))
}

const named = { id: true, ...nameSelection } as const

/** Whom the actor says they know. Throws NotFound when the person does not exist for the actor or is archived. */
export async function findTiePerson(actor: Actor, personId: string) {
  const person = await db.person.findFirst({
    where: { AND: [visiblePersons(actor), { id: personId, archivedAt: null }] },
    select: named,
  })
  if (!person) throw new NotFound()
  return { id: person.id, name: personName(person), isActor: person.id === actor.personId }
}

/** The id of what the actor has said about the person, if anything. */
export async function findOwnTie(actor: Actor, personId: string): Promise<string | null> {
  const tie = await db.tie.findFirst({
    where: {
      AND: [
        visibleTies(actor),
        {
          fromPersonId: actor.personId,
          toPersonId: personId,
          statedById: actor.accountId,
          archivedAt: null,
        },
      ],
    },
    select: { id: true },
  })
  return tie?.id ?? null
}

/** What the form of the actor's own statement starts with. Throws NotFound when there is none such. */
export async function startTieEdit(actor: Actor, id: string) {
  const tie = await findTie(actor, id)
  if (tie.statedById !== actor.accountId) throw new NotFound()
  const { strength, how } = tieTexts(tie)
  const person = { id: tie.toPerson.id, name: personName(tie.toPerson) }
  return { version: tie.version, values: { strength, how }, person }
}

/** The two a tie is between. Throws NotFound when it does not exist for the actor. */
export async function findTie(actor: Actor, id: string) {
  const tie = await db.tie.findFirst({
    where: { AND: [visibleTies(actor), { id, archivedAt: null }] },
    include: { fromPerson: { select: named }, toPerson: { select: named } },
  })
  if (!tie) throw new NotFound()
  return tie
}
