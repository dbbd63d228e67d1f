import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { can } from '../access/can'
import { type SettledHandling, writeReaders } from '../access/handling.server'
import { visiblePersons } from '../access/visible-to.server'
import { Invalid } from '../errors'
import { createPersonInPlace } from '../people/create-in-place.server'
import { personName, splitName } from '../people/person-name'
import { findCapacities } from '../posts/find-capacities.server'
import { indexPerson } from '../search/index-record.server'
import type { PlainDate } from '../time/plain-date'
import type { NewPerson, ParticipantInput, ParticipantRole } from './meeting'

/** A participant as it will be written, with what the title and the organisations are made of. */
export type Attending = {
  personId: string
  role: ParticipantRole
  appointmentId: string | null
  organisationId: string | null
  name: string
  colleague: boolean
  /** Every reader of the meeting may know this person. */
  shown: boolean
}

/** How somebody stands on a stored meeting; the capacity is null when the meeting has moved to another day. */
export type Present = {
  role: ParticipantRole
  capacity: { appointmentId: string | null; organisationId: string | null } | null
}

export type Gathering = {
  participants: ParticipantInput[]
  withAuthor: boolean
  /** The day whose capacities count. */
  day: PlainDate
  handling: SettledHandling
  /** Persons already on the meeting: they stay although archived since, with their role unless another is given. */
  already?: ReadonlyMap<string, Present>
}

/**
 * Finds each participant, or creates the person in place, each in the capacity held that day. A person created
 * for a LIMITED meeting is LIMITED to the same readers. Throws Invalid on one the actor cannot see.
 */
export async function gatherParticipants(
  tx: Transaction,
  actor: Actor,
  gathering: Gathering,
): Promise<Attending[]> {
  const chosen = await chosenParticipants(tx, actor, gathering)
  const { withAuthor } = gathering
  if (withAuthor && !chosen.has(actor.personId)) chosen.set(actor.personId, { role: 'PARTICIPANT' })
  const ids = [...chosen.keys()]
  const persons = await tx.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: ids } }] },
    include: { account: { select: { id: true } } },
  })
  const byId = new Map(persons.map((person) => [person.id, person]))
  const capacities = await findCapacities(actor, ids, gathering.day, tx)
  return ids.flatMap((personId) => {
    const person = byId.get(personId)
    const pick = chosen.get(personId)
    if (!person || !pick) return []
    const held = capacities.get(personId) ?? []
    const capacity =
      gathering.already?.get(personId)?.capacity ??
      held.find((c) => c.organisationId === pick.organisationId) ??
      held[0]
    return {
      personId,
      role: pick.role,
      appointmentId: capacity?.appointmentId ?? null,
      organisationId: capacity?.organisationId ?? pick.organisationId ?? null,
      name: personName(person),
      colleague: person.account !== null,
      shown: person.handling === 'OPEN',
    }
  })
}

type Pick = { role: ParticipantRole; organisationId?: string }

async function chosenParticipants(
  tx: Transaction,
  actor: Actor,
  gathering: Gathering,
): Promise<Map<string, Pick>> {
  await demandVisible(tx, actor, gathering)
  const chosen = new Map<string, Pick>()
  for (const participant of gathering.participants) {
    if ('personId' in participant) {
      const { personId } = participant
      const role = participant.role ?? gathering.already?.get(personId)?.role ?? 'PARTICIPANT'
      if (!chosen.has(personId)) chosen.set(personId, { role })
      continue
    }
    const { role = 'PARTICIPANT' } = participant
    const made = await newParticipant(tx, actor, participant.newPerson, gathering)
    chosen.set(made.personId, { role, ...(made.organisationId && { organisationId: made.organisationId }) })
  }
  return chosen
}

async function demandVisible(tx: Transaction, actor: Actor, gathering: Gathering): Promise<void> {
  const ids = gathering.participants.flatMap((p) => ('personId' in p ? [p.personId] : []))
  const found = await tx.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: ids } }] },
    select: { id: true, archivedAt: true },
  })
  const usable = new Set(
    found.filter((p) => p.archivedAt === null || gathering.already?.has(p.id)).map((p) => p.id),
  )
  if (ids.some((id) => !usable.has(id))) throw new Invalid([{ field: 'attendees', code: 'notFoundChoice' }])
}

async function newParticipant(tx: Transaction, actor: Actor, person: NewPerson, gathering: Gathering) {
  if (!can(actor, 'person.create')) throw new Invalid([{ field: 'attendees', code: 'mayNotCreatePerson' }])
  const made = await createPersonInPlace(tx, actor, {
    ...splitName(person.name),
    organisationId: person.organisationId,
    newOrganisationName: person.organisation,
    limited: gathering.handling.handling === 'LIMITED',
  })
  if (gathering.handling.handling === 'LIMITED') await limitNew(tx, made.personId, gathering)
  return made
}

async function limitNew(tx: Transaction, personId: string, gathering: Gathering): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { handling: 'LIMITED' } })
  await writeReaders(tx, 'person', personId, await handlingOfNew(tx, gathering))
  await indexPerson(tx, personId)
}

/** The colleagues who took part read a LIMITED meeting without being named on it; on a person they must be named. */
async function handlingOfNew(
  tx: Transaction,
  { handling, participants }: Gathering,
): Promise<SettledHandling> {
  const personIds = participants.flatMap((p) => ('personId' in p ? [p.personId] : []))
  const colleagues = await tx.account.findMany({
    where: { personId: { in: personIds } },
    select: { id: true },
  })
  const readerAccountIds = new Set([...handling.readerAccountIds, ...colleagues.map(({ id }) => id)])
  return { ...handling, readerAccountIds: [...readerAccountIds] }
}
