import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visibleMembers } from '../../access/visible-to.server'
import { currentMembers } from '../../groups/find-groups.server'
import { organisationName } from '../../organisations/organisation'
import { personName } from '../../people/person-name'
import type { PlainDate } from '../../time/plain-date'
import { findMemberMeetings, type MemberMeeting } from '../member-meetings.server'
import type { MemberEvidence, Members } from '../progress/members'
import type { EvidencePiece } from '../scoreboard'
import { countedGroup, type CountedMeasure } from './gather'

/** The members of the groups measures count, with the days of their held meetings up to a day, by group. */
export async function gatherMembers(
  actor: Actor,
  measures: readonly CountedMeasure[],
  to: PlainDate,
): Promise<Map<string, Members>> {
  const groups = measures.flatMap((measure) => countedGroup(measure) ?? [])
  if (groups.length === 0) return new Map()
  const found = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), currentMembers, { groupId: { in: groups.map(({ id }) => id) } }] },
    include: memberInclude,
    orderBy: { id: 'asc' },
  })
  const meetings = await findMemberMeetings(
    actor,
    {
      organisationIds: found.flatMap(({ organisationId }) => organisationId ?? []),
      personIds: found.flatMap(({ personId }) => personId ?? []),
    },
    to,
  )
  return new Map(
    groups.map(({ id, windowDays, leastMeetings }) => {
      const members = found
        .filter(({ groupId }) => groupId === id)
        .map((member) =>
          memberEvidence(actor, member, meetings.get(member.organisationId ?? member.personId ?? '') ?? []),
        )
      return [id, { rule: { windowDays, leastMeetings }, members }]
    }),
  )
}

const memberInclude = {
  organisation: true,
  person: true,
  changes: { select: { rung: true, since: true } },
} as const satisfies Prisma.GroupMemberInclude

type FoundMember = Prisma.GroupMemberGetPayload<{ include: typeof memberInclude }>

function memberEvidence(
  { locale }: Actor,
  { organisation, person, rung, since, changes }: FoundMember,
  held: MemberMeeting[],
): MemberEvidence {
  const id = organisation?.id ?? person?.id ?? ''
  const piece: Omit<EvidencePiece, 'on' | 'detail'> = {
    key: `member:${id}`,
    kind: 'member',
    title: person ? personName(person) : organisation ? organisationName(organisation, locale) : '',
    href: person ? `/people/${id}` : `/organisations/${id}`,
    handling: person?.handling ?? 'OPEN',
  }
  return {
    standing: { rung, since, changes },
    days: held.map(({ on }) => on),
    pieceOn: (day) => {
      const last = held.findLast(({ on }) => on <= day)
      return { ...piece, on: last?.on ?? day, detail: last?.title ?? '' }
    },
  }
}
