import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { nameSelection, personName } from '../people/person-name'
import { type PlainDate, today } from '../time/plain-date'
import { type Acquaintance, type Facts, acquaintance } from './acquaintance'
import { findFacts } from './find-facts.server'
import type { Tier } from './strength'

/** One colleague and the people asked about whom they know, the strongest first. */
export type Knower = {
  colleague: { personId: string; name: string }
  /** Of the strongest. */
  strength: number
  tier: Tier
  knows: (Acquaintance & { person: { personId: string; name: string } })[]
}

/**
 * The colleagues who know a person, strongest first, from evidence the actor may see. Nobody when the person is
 * invisible to the actor.
 */
export async function findKnowersOfPerson(actor: Actor, personId: string, now: Date): Promise<Knower[]> {
  return findKnowers(actor, [personId], now)
}

/** The colleagues who know somebody now at the organisation, strongest first. */
export async function findKnowersOfOrganisation(
  actor: Actor,
  organisationId: string,
  now: Date,
): Promise<Knower[]> {
  const day = today(now, actor.zone)
  const holders = await db.appointment.findMany({
    where: {
      AND: [
        visibleAppointments(actor),
        {
          archivedAt: null,
          post: { organisationId, archivedAt: null },
          person: { archivedAt: null },
          OR: [{ startsOn: null }, { startsOn: { lte: day } }],
        },
        { OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
      ],
    },
    select: { personId: true },
    distinct: ['personId'],
    orderBy: { personId: 'asc' },
  })
  return findKnowers(
    actor,
    holders.map((holder) => holder.personId),
    now,
  )
}

async function findKnowers(actor: Actor, asked: string[], now: Date): Promise<Knower[]> {
  if (asked.length === 0) return []
  const [targets, colleagues] = await Promise.all([findTargets(actor, asked), findColleagues(actor)])
  if (targets.length === 0) return []
  const facts = await findFacts(
    actor,
    targets.map((target) => target.id),
    colleagues.map((colleague) => colleague.id),
    new Map(colleagues.map((colleague) => [colleague.account?.id ?? '', personName(colleague)])),
  )
  const day = today(now, actor.zone)
  return colleagues
    .flatMap((colleague) => knowerOf(colleague, targets, facts, day))
    .sort((a, b) => b.strength - a.strength || newestFirst(latest(a), latest(b)))
}

function knowerOf(colleague: NamedPerson, targets: NamedPerson[], facts: Facts, day: PlainDate): Knower[] {
  const knows = targets
    .filter((target) => target.id !== colleague.id)
    .flatMap((target) => {
      const found = acquaintance(colleague.id, target.id, facts, day)
      return found ? [{ ...found, person: named(target) }] : []
    })
    .sort((a, b) => b.strength - a.strength)
  const [best] = knows
  return best ? [{ colleague: named(colleague), strength: best.strength, tier: best.tier, knows }] : []
}

type NamedPerson = Parameters<typeof personName>[0] & { id: string }

function findTargets(actor: Actor, ids: string[]): Promise<NamedPerson[]> {
  return db.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: ids } }] },
    select: { id: true, ...nameSelection },
    orderBy: { sortKey: 'asc' },
  })
}

/** Those who can introduce: persons of ours with an account that is in use. */
function findColleagues(actor: Actor): Promise<(NamedPerson & { account: { id: string } | null })[]> {
  return db.person.findMany({
    where: { AND: [visiblePersons(actor), { archivedAt: null, account: { is: { deactivatedAt: null } } }] },
    select: { id: true, ...nameSelection, account: { select: { id: true } } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
}

function named(person: NamedPerson): { personId: string; name: string } {
  return { personId: person.id, name: personName(person) }
}

function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0
}

function latest({ knows }: Knower): string {
  return knows[0]?.lastOn ?? ''
}
