import { db } from '~/db.server'
import type { Rung } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { visibleMembers } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { currentMembers } from '../groups/find-groups.server'
import { addDays, today, type PlainDate } from '../time/plain-date'
import { liveOn, type LiveRule } from './live-dialogue'
import { findMemberMeetings, type MemberMeeting } from './member-meetings.server'

export type MemberDialogue = {
  memberId: string
  organisationId: string | null
  personId: string | null
  rung: Rung
  live: boolean
  /** The first day of the present live dialogue, and the last one it lasts without another meeting; null when not live. */
  since: PlainDate | null
  until: PlainDate | null
  /** Held meetings within the window, and the last one ever. */
  meetings: number
  lastMeeting: MemberMeeting | null
}

export type GroupDialogue = LiveRule & { live: number; members: MemberDialogue[] }

/**
 * Which members of a group are in live dialogue (strategy measures 11 and 20): active, and at least `leastMeetings` held
 * meetings in the last `windowDays` days at which somebody had a post there that day. Counts what the actor may see.
 * Throws NotFound.
 */
export async function findLiveDialogue(actor: Actor, groupId: string, now: Date): Promise<GroupDialogue> {
  const group = await db.group.findFirst({ where: { id: groupId, archivedAt: null } })
  if (!group) throw new NotFound()
  const members = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), currentMembers, { groupId }] },
    include: { changes: { select: { rung: true, since: true } } },
    orderBy: { id: 'asc' },
  })
  const day = today(now, actor.zone)
  const meetings = await findMemberMeetings(
    actor,
    {
      organisationIds: members.flatMap(({ organisationId }) => organisationId ?? []),
      personIds: members.flatMap(({ personId }) => personId ?? []),
    },
    day,
  )
  const { windowDays, leastMeetings } = group
  const shown = members.map(({ id, organisationId, personId, rung, since, changes }): MemberDialogue => {
    const held = meetings.get(organisationId ?? personId ?? '') ?? []
    const days = held.map(({ on }) => on)
    const spell = liveOn({ rung, since, changes }, days, { windowDays, leastMeetings }, day)
    return {
      ...{ memberId: id, organisationId, personId, rung },
      live: spell !== null,
      since: spell?.from ?? null,
      until: spell?.to ?? null,
      meetings: days.filter((on) => on >= addDays(day, -windowDays)).length,
      lastMeeting: held.at(-1) ?? null,
    }
  })
  return { windowDays, leastMeetings, live: shown.filter(({ live }) => live).length, members: shown }
}
