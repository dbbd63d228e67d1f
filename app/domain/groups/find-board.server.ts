import type { Actor } from '../access/actor'
import { fold } from '../search/fold'
import { findLiveDialogue } from '../strategy/live-dialogue.server'
import type { MemberRow } from './find-group.server'
import { closeness } from './group'

/** A member with whether it is in live dialogue, by the group's own rule, and until when. */
export type BoardMember = MemberRow & { live: boolean; liveUntil: string | null }

/** Adds to each member whether it is in live dialogue on the day of `now`. */
export async function withDialogue(
  actor: Actor,
  groupId: string,
  members: MemberRow[],
  now: Date,
): Promise<{ members: BoardMember[]; rule: { windowDays: number; leastMeetings: number } }> {
  const { windowDays, leastMeetings, members: dialogues } = await findLiveDialogue(actor, groupId, now)
  const byId = new Map(dialogues.map((dialogue) => [dialogue.memberId, dialogue]))
  return {
    rule: { windowDays, leastMeetings },
    members: members.map((member) => {
      const { live = false, until = null } = byId.get(member.id) ?? {}
      return { ...member, live, liveUntil: until }
    }),
  }
}

export type MemberListQuery = {
  q: string
  rung?: MemberRow['rung']
  owner?: string
  live?: 'yes' | 'no'
  sort: string
}

/** The members found by name, rung, owner and dialogue. Without a sort they stay highest rung first. */
export function listMembers(members: BoardMember[], query: MemberListQuery): BoardMember[] {
  const { q, rung, owner, live, sort } = query
  const words = fold(q).split(' ')
  const found = members
    .filter(({ name }) => words.every((word) => fold(name).includes(word)))
    .filter((member) => rung === undefined || member.rung === rung)
    .filter(({ ownerId }) => owner === undefined || ownerId === owner)
    .filter((member) => live === undefined || member.live === (live === 'yes'))
  const value = sortValues[sort.replace('-', '')]
  return value ? found.toSorted(by(value, sort.startsWith('-'))) : found
}

type SortValue = string | number | null

const sortValues: Record<string, (member: BoardMember) => SortValue> = {
  name: ({ name }) => fold(name),
  rung: ({ rung }) => closeness(rung),
  since: ({ since }) => since,
  owner: ({ owner }) => owner && fold(owner),
  next: ({ nextStepOn }) => nextStepOn,
  expected: ({ expectedOn }) => expectedOn,
}

/** What is missing comes last either way. */
function by(value: (member: BoardMember) => SortValue, falling: boolean) {
  return (a: BoardMember, b: BoardMember): number => {
    const [one, other] = [value(a), value(b)]
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
    const order = one < other ? -1 : one > other ? 1 : 0
    return falling ? -order : order
  }
}
