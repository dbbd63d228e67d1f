import type { Actor } from '../access/actor'
import { findHolders } from '../network/paths-ends.server'
import { viewNetwork } from '../network/view-network.server'
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
  const holders = await findHolders(actor, organisationId, today(now, actor.zone))
  return historyOf(actor, holders.slice(0, mostHolders), now)
}

async function historyOf(actor: Actor, personIds: string[], now: Date): Promise<MonthStrength[]> {
  const network = await viewNetwork(actor, now)
  return strengthHistory(
    network,
    personIds.flatMap((id) => network.nodeOf(id) ?? []),
    monthsShown,
  )
}
