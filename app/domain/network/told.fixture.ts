import type { KnownNetwork } from './known-network'

/** Whom each of the persons knows, by ids, so that networks can be compared; null for one who has no node. */
export function toldOf(network: KnownNetwork, personIds: readonly string[], on?: string) {
  return personIds.map((personId) => {
    const node = network.nodeOf(personId)
    if (node === null) return [personId, null] as const
    const known = network
      .acquaintances(node, on)
      .map(({ node: other, ...rest }) => ({ personId: network.personIdOf(other), ...rest }))
    return [personId, known] as const
  })
}
