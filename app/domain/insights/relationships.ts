import { giveWay } from '~/give-way'
import { tierFrom } from '../network/constants'
import type { KnownNetwork } from '../network/known-network'
import { type PlainDate, addDays, daysBetween } from '../time/plain-date'

/** What one colleague has with one person who is not of us; nodes of the network it was read from. */
export type Relationship = {
  colleague: number
  person: number
  /** 0–100 today; 0 when it is no relationship any more. */
  strength: number
  /** The day of their last held meeting; null when they have had none. */
  lastOn: PlainDate | null
}

export type Cooled = Relationship & {
  /** Its strength at the beginning of the time looked at. */
  before: number
}

/** A relationship that has lost this share of its strength has cooled. */
const coolingShare = 1 / 3

/**
 * Days over which cooling is looked for, unless one asks for others. Half a year: over 90 days a relationship that is
 * not used at all loses at most 29 % (meetings count half after 180 days), so that a fall of a third in 90 days would
 * never tell of silence.
 */
export const coolingDays = 180

/** Days without a held meeting after which a relationship is silent. */
export const silentDays = 183

/**
 * Relationships that were moderate or strong `days` ago and have lost a third of their strength since. Each colleague is
 * read on two days, which takes milliseconds in a large network: others are answered in between.
 */
export async function cooledOver(network: KnownNetwork, days: number): Promise<Cooled[]> {
  const then = addDays(network.day, -days)
  const found: Cooled[] = []
  for (const colleague of network.colleagues()) {
    found.push(...cooledOf(network, colleague, then))
    await giveWay()
  }
  return found
}

function cooledOf(network: KnownNetwork, colleague: number, then: PlainDate): Cooled[] {
  const now = new Map(network.acquaintances(colleague).map((known) => [known.node, known]))
  return network
    .acquaintances(colleague, then)
    .filter(({ node, strength }) => strength >= tierFrom.moderate && !network.isColleague(node))
    .flatMap(({ node, strength: before, lastOn: lastThen }) => {
      const { strength = 0, lastOn = lastThen } = now.get(node) ?? {}
      const cooled = strength <= before * (1 - coolingShare)
      return cooled ? [{ colleague, person: node, strength, lastOn, before }] : []
    })
}

/** Relationships that are moderate or strong, though the two have not met for more than `days`. */
export function silentFor(network: KnownNetwork, days: number): Relationship[] {
  return network.colleagues().flatMap((colleague) =>
    network
      .acquaintances(colleague)
      .filter(({ node, strength }) => strength >= tierFrom.moderate && !network.isColleague(node))
      .filter(({ lastOn }) => lastOn === null || daysBetween(lastOn, network.day) > days)
      .map(({ node, strength, lastOn }) => ({ colleague, person: node, strength, lastOn })),
  )
}
