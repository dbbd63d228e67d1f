import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAppointments } from '../access/visible-to.server'
import { viewNetwork } from '../network/view-network.server'
import { heldOn } from '../people/find-people.server'
import { today } from '../time/plain-date'
import { type MonthStrength, strengthHistory } from './strength-history'

/** A year and a half: long enough to see a posting's change of hands. */
const monthsShown = 18
/** Holders looked at in a large organisation; more would not show in one line. */
const mostHolders = 200

/** How well a person was known to the colleague who knew them best, month by month. */
export async function personStrengthHistory(
  actor: Actor,
  personId: string,
  now: Date,
): Promise<MonthStrength[]> {
  return historyOf(actor, [personId], now)
}

/** The same of an organisation: of all who hold a post there now, the one known best each month. */
export async function organisationStrengthHistory(
  actor: Actor,
  organisationId: string,
  now: Date,
): Promise<MonthStrength[]> {
  const holders = await db.appointment.findMany({
    where: {
      AND: [visibleAppointments(actor), heldOn(today(now, actor.zone)), { post: { organisationId } }],
    },
    select: { personId: true },
    distinct: ['personId'],
    orderBy: { personId: 'asc' },
    take: mostHolders,
  })
  return historyOf(
    actor,
    holders.map(({ personId }) => personId),
    now,
  )
}

async function historyOf(actor: Actor, personIds: string[], now: Date): Promise<MonthStrength[]> {
  const network = await viewNetwork(actor, now)
  return strengthHistory(
    network,
    personIds.flatMap((id) => network.nodeOf(id) ?? []),
    monthsShown,
  )
}
