import type { Actor } from '../access/actor'
import type { PlainDate } from '../time/plain-date'
import { findOwnerNames } from './find-owners.server'
import { noMembers, type Rung, type RungCounts } from './group'
import { nameOf, readMembers, standingOf } from './read-members.server'
import { standingOn } from './standing'

export type HistoryLine = {
  id: string
  memberId: string
  name: string
  on: PlainDate
  /** Null for a member's first step. */
  from: Rung | null
  to: Rung
  reason: string
  by: string | null
}

export type GroupHistory = {
  /** The members on the day asked for, up the ladder, and how many there were on each rung. */
  then: { memberId: string; name: string; rung: Rung; since: PlainDate; gone: boolean }[]
  counts: RungCounts
  /** Every step, newest first. */
  log: HistoryLine[]
}

/** A group as it was at the end of a day, and all its steps, of members the actor may see; also of those gone since. */
export async function findHistory(actor: Actor, groupId: string, on: PlainDate): Promise<GroupHistory> {
  const members = await readMembers(actor, groupId)
  const names = await findOwnerNames(
    actor,
    members.flatMap(({ changes }) => changes.flatMap(({ changedById }) => changedById ?? [])),
  )
  const then = members.flatMap((member) => {
    const standing = standingOf(member, actor)
    const step = standingOn(standing, on)
    const { name } = nameOf(member, actor)
    const { rung, since } = step ?? {}
    return rung && since ? [{ memberId: member.id, name, rung, since, gone: standing.goneOn !== null }] : []
  })
  const counts = { ...noMembers }
  for (const { rung } of then) counts[rung]++
  const log = members.flatMap((member) =>
    member.changes.map(({ id, rung, since, reason, changedById }, at) => ({
      ...{ id, memberId: member.id, name: nameOf(member, actor).name, reason },
      on: since,
      from: member.changes[at - 1]?.rung ?? null,
      to: rung,
      by: names.get(changedById ?? '') ?? null,
    })),
  )
  return { then, counts, log: log.sort(newestFirst) }
}

function newestFirst(one: HistoryLine, other: HistoryLine): number {
  const place = ({ on, id }: HistoryLine) => `${on} ${id}`
  return place(one) < place(other) ? 1 : -1
}
