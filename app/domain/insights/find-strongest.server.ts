import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAppointments } from '../access/visible-to.server'
import { findColleaguesByPerson } from '../accounts/find-colleagues.server'
import { reachOf } from '../coverage/reach'
import type { Tier } from '../network/strength'
import { viewNetworkSoon } from '../network/view-network.server'
import { heldOn } from '../posts/held-on'
import { today } from '../time/plain-date'

/** The colleague who knows somebody best, 10–100. */
export type Strongest = { personId: string; name: string; strength: number; tier: Tier }

/** By the person's id; nobody for whom no colleague knows, or whom the actor may not see. One query. */
export async function strongestForPersons(
  actor: Actor,
  personIds: readonly string[],
  now: Date,
): Promise<Record<string, Strongest>> {
  return strongestOf(actor, new Map(personIds.map((id) => [id, [id]])), now)
}

/** By the organisation's id: of all who hold a post there now, the one known best. Two queries. */
export async function strongestForOrganisations(
  actor: Actor,
  organisationIds: readonly string[],
  now: Date,
): Promise<Record<string, Strongest>> {
  const held = await db.appointment.findMany({
    where: {
      AND: [
        visibleAppointments(actor),
        heldOn(today(now, actor.zone)),
        { post: { organisationId: { in: [...organisationIds] } } },
      ],
    },
    select: { personId: true, post: { select: { organisationId: true } } },
  })
  const holders = new Map(organisationIds.map((id): [string, string[]] => [id, []]))
  for (const { personId, post } of held) holders.get(post.organisationId)?.push(personId)
  return strongestOf(actor, holders, now)
}

async function strongestOf(
  actor: Actor,
  persons: ReadonlyMap<string, readonly string[]>,
  now: Date,
): Promise<Record<string, Strongest>> {
  const [network, colleagues] = await Promise.all([
    viewNetworkSoon(actor, now),
    findColleaguesByPerson(actor),
  ])
  const found: Record<string, Strongest> = {}
  if (!network) return found
  for (const [id, personIds] of persons) {
    const { strongest } = reachOf(network, personIds)
    const name = strongest && colleagues.get(strongest.personId)?.name
    if (strongest && name) found[id] = { ...strongest, name }
  }
  return found
}
