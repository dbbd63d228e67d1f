import type { Actor } from '../access/actor'
import { viewNetwork } from '../network/view-network.server'
import { findPersonNames } from '../people/find-person-names.server'
import type { Knower } from './briefing'

/** Most of us told of for each person. */
const most = 3

/** Who of us knows each of them, strongest first, as far as the actor may see. */
export async function findKnowersOfEach(
  actor: Actor,
  personIds: readonly string[],
  now: Date,
): Promise<Map<string, Knower[]>> {
  if (personIds.length === 0) return new Map()
  const network = await viewNetwork(actor, now)
  const known = personIds.map((id) => {
    const node = network.nodeOf(id)
    const colleagues =
      node === null ? [] : network.acquaintances(node).filter((one) => network.isColleague(one.node))
    return { id, colleagues: colleagues.slice(0, most) }
  })
  const ids = known.flatMap(({ colleagues }) => colleagues.map(({ node }) => network.personIdOf(node)))
  const names = await findPersonNames(actor, ids)
  return new Map(
    known.map(({ id, colleagues }) => [
      id,
      colleagues.flatMap(({ node, tier, meetings, lastOn }) => {
        const name = names.get(network.personIdOf(node))
        return name ? [{ name, tier, meetings, lastOn }] : []
      }),
    ]),
  )
}
