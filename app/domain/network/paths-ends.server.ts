import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import { heldOn } from '../posts/held-on'
import type { PlainDate } from '../time/plain-date'
import type { PathFrom, PathTo } from './paths-address'

/** An end of a path the actor may see: what it is called and the persons it stands for. */
export type End = { name: string; personIds: string[]; archived: boolean }

/** The person, or whoever holds a post at the organisation on the day; null when it does not exist for the actor. */
export async function findEnd(actor: Actor, end: PathTo, day: PlainDate): Promise<End | null> {
  return end.kind === 'person' ? findPersonEnd(actor, end.id) : findOrganisationEnd(actor, end.id, day)
}

/** Where paths begin, without names: all of us is the network's own to say. */
export async function findStart(actor: Actor, from: PathFrom): Promise<End | null> {
  if (from.kind === 'us') return { name: '', personIds: [], archived: false }
  if (from.kind === 'me') return findPersonEnd(actor, actor.personId)
  if (from.kind === 'person') return findPersonEnd(actor, from.id)
  const office = await db.office.findFirst({ where: { id: from.id, archivedAt: null } })
  if (!office) return null
  const accounts = await db.account.findMany({
    where: {
      officeId: office.id,
      deactivatedAt: null,
      person: { AND: [visiblePersons(actor), { archivedAt: null }] },
    },
    select: { personId: true },
  })
  const name = actor.locale === 'da' ? office.nameDa : office.nameEn
  return { name, personIds: accounts.map(({ personId }) => personId), archived: false }
}

async function findPersonEnd(actor: Actor, id: string): Promise<End | null> {
  const person = await db.person.findFirst({
    where: { AND: [visiblePersons(actor), { id }] },
    select: { archivedAt: true, ...nameSelection },
  })
  if (!person) return null
  return { name: personName(person), personIds: [id], archived: person.archivedAt !== null }
}

async function findOrganisationEnd(actor: Actor, id: string, day: PlainDate): Promise<End | null> {
  const [organisation, holders] = await Promise.all([
    db.organisation.findUnique({ where: { id }, select: { nameDa: true, nameEn: true, archivedAt: true } }),
    findHolders(actor, id, day),
  ])
  if (!organisation) return null
  return {
    name: organisationName(organisation, actor.locale),
    personIds: holders,
    archived: organisation.archivedAt !== null,
  }
}

/** Ids of those who hold a post at the organisation on the day, as far as the actor may see them. */
export async function findHolders(actor: Actor, organisationId: string, day: PlainDate): Promise<string[]> {
  const held = await db.appointment.findMany({
    where: {
      AND: [
        visibleAppointments(actor),
        heldOn(day),
        { post: { organisationId, archivedAt: null }, person: { archivedAt: null } },
      ],
    },
    select: { personId: true },
    distinct: ['personId'],
    orderBy: { personId: 'asc' },
  })
  return held.map(({ personId }) => personId)
}
