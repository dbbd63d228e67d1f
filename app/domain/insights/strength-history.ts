import type { KnownNetwork } from '../network/known-network'
import { type PlainDate, addDays, addMonths } from '../time/plain-date'

/** `strength` 0–100 of the colleague who knew one of them best at the end of the month "YYYY-MM"; 0 when nobody did. */
export type MonthStrength = { month: string; strength: number }

/** Month by month up to the network's day, oldest first; the month going on is read as it is now. */
export function strengthHistory(
  network: KnownNetwork,
  nodes: readonly number[],
  months: number,
): MonthStrength[] {
  const first = `${network.day.slice(0, 7)}-01`
  return Array.from({ length: months }, (_, i) => {
    const begins = addMonths(first, i + 1 - months)
    const ends = addDays(addMonths(begins, 1), -1)
    return {
      month: begins.slice(0, 7),
      strength: best(network, nodes, ends < network.day ? ends : network.day),
    }
  })
}

function best(network: KnownNetwork, nodes: readonly number[], on: PlainDate): number {
  let strongest = 0
  for (const node of nodes)
    for (const known of network.acquaintances(node, on))
      if (known.strength > strongest && network.isColleague(known.node)) strongest = known.strength
  return strongest
}
