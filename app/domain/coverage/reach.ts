import { tierFrom } from '../network/constants'
import type { KnownNetwork } from '../network/known-network'
import type { Tier } from '../network/strength'

export type Reach = {
  /** The colleague who knows somebody among them best. */
  strongest: { personId: string; strength: number; tier: Tier } | null
  /** How many colleagues have at least a moderate tie to somebody among them. */
  connected: number
}

/** How our colleagues reach some people, such as those who hold an organisation's posts. */
export function reachOf(network: KnownNetwork, personIds: readonly string[]): Reach {
  let strongest: Reach['strongest'] = null
  const connected = new Set<number>()
  for (const personId of personIds) {
    const node = network.nodeOf(personId)
    if (node === null) continue
    for (const { node: other, strength, tier } of network.acquaintances(node)) {
      if (!network.isColleague(other)) continue
      if (strength >= tierFrom.moderate) connected.add(other)
      if (strength > (strongest?.strength ?? 0))
        strongest = { personId: network.personIdOf(other), strength, tier }
    }
  }
  return { strongest, connected: connected.size }
}
