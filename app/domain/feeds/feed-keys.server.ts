import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import {
  visibleEditions,
  visibleFollowUps,
  visibleMeetings,
  visibleMembers,
  visibleParticipants,
  visiblePlanningTasks,
} from '../access/visible-to.server'
import { currentMembers } from '../groups/find-groups.server'
import { daysBetween, type PlainDate } from '../time/plain-date'
import type { FeedContent, FeedKind, FeedWindow } from './feed'

/** What a feed is of, as far as the choice of its records goes. */
export type FeedScope = {
  kind: FeedKind
  content: FeedContent
  officeId: string | null
  groupId: string | null
  seriesId: string | null
}

/** A record that may stand in a feed, and the first day it is about. */
export type FeedKey = { of: 'meeting' | 'edition' | 'followUp' | 'planningTask'; id: string; day: PlainDate }

/** The records the feed is about that the actor may see and that touch the window, by their first day. */
export async function findFeedKeys(actor: Actor, scope: FeedScope, window: FeedWindow): Promise<FeedKey[]> {
  const keys = await keysOf(actor, scope, window)
  return keys.flat().sort(byDay)
}

/** The `most` that are nearest to today, by their first day. */
export function nearest(keys: readonly FeedKey[], most: number, today: PlainDate): FeedKey[] {
  if (keys.length <= most) return [...keys]
  const away = new Map(keys.map(({ day }) => [day, Math.abs(daysBetween(today, day))]))
  const distance = ({ day }: FeedKey) => away.get(day) ?? 0
  return [...keys]
    .sort((a, b) => distance(a) - distance(b) || byDay(a, b))
    .slice(0, most)
    .sort(byDay)
}

function byDay(a: FeedKey, b: FeedKey): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function keysOf(actor: Actor, scope: FeedScope, window: FeedWindow): Promise<FeedKey[][]> {
  const { kind, content, officeId, groupId, seriesId } = scope
  const meetings = (where: Prisma.MeetingWhereInput) => meetingKeys(actor, window, where)
  const editions = (where: Prisma.EditionWhereInput) => editionKeys(actor, window, where)
  if (kind === 'OFFICE' && officeId) return Promise.all([meetings({ officeId })])
  if (kind === 'SERIES' && seriesId) return Promise.all([editions({ seriesId })])
  if (kind === 'GROUP' && groupId) return groupKeys(actor, groupId, meetings)
  // The meeting an edition's attendance made is that edition.
  if (kind === 'PLAN') return Promise.all([editions({}), meetings({ NOT: { edition: shownEdition(actor) } })])
  if (kind !== 'MINE') return Promise.resolve([])
  const mine = meetings({ OR: [tookPart(actor), loggedForNobody(actor)] })
  // A deadline takes no time, so busy times have none.
  if (content === 'BUSY') return Promise.all([mine])
  return Promise.all([mine, followUpKeys(actor, window), planningTaskKeys(actor, window)])
}

/** On no day after the last or before the first, not archived, and not cancelled too long ago. */
function within({ from, to, cancelledSince }: FeedWindow) {
  return {
    archivedAt: null,
    startsOn: { lte: to },
    endsOn: { gte: from },
    OR: [{ cancelledAt: null }, { cancelledAt: { gte: cancelledSince } }],
  }
}

async function meetingKeys(
  actor: Actor,
  window: FeedWindow,
  where: Prisma.MeetingWhereInput,
): Promise<FeedKey[]> {
  const rows = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), within(window), where] },
    select: { id: true, startsOn: true },
  })
  return rows.map(({ id, startsOn }) => ({ of: 'meeting', id, day: startsOn }))
}

async function editionKeys(
  actor: Actor,
  window: FeedWindow,
  where: Prisma.EditionWhereInput,
): Promise<FeedKey[]> {
  const rows = await db.edition.findMany({
    where: { AND: [visibleEditions(actor), within(window), where] },
    select: { id: true, startsOn: true },
  })
  return rows.map(({ id, startsOn }) => ({ of: 'edition', id, day: startsOn }))
}

function shownEdition(actor: Actor): Prisma.EditionWhereInput {
  return { AND: [visibleEditions(actor), { archivedAt: null }] }
}

function tookPart({ personId }: Actor): Prisma.MeetingWhereInput {
  return { participants: { some: { personId, role: { in: ['HOST', 'PARTICIPANT'] } } } }
}

/** Written down by oneself without naming any colleague. */
function loggedForNobody({ accountId }: Actor): Prisma.MeetingWhereInput {
  const colleague: Prisma.MeetingParticipantWhereInput = {
    person: { account: { isNot: null } },
    role: { in: ['HOST', 'PARTICIPANT'] },
  }
  return { createdById: accountId, participants: { none: colleague } }
}

type MeetingKeys = (where: Prisma.MeetingWhereInput) => Promise<FeedKey[]>

/** As on the group's page: the member itself, someone in its capacity that day, or the person. */
async function groupKeys(actor: Actor, groupId: string, meetings: MeetingKeys): Promise<FeedKey[][]> {
  const members = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), currentMembers, { groupId, rung: { not: 'LEFT' } }] },
    select: { organisationId: true, personId: true },
  })
  const organisationId = { in: members.flatMap((member) => member.organisationId ?? []) }
  const personId = { in: members.flatMap((member) => member.personId ?? []) }
  const attended = (capacity: Prisma.MeetingParticipantWhereInput): Prisma.MeetingWhereInput => ({
    participants: {
      some: { AND: [visibleParticipants(actor), { role: { in: ['HOST', 'PARTICIPANT'] } }, capacity] },
    },
  })
  const found = await Promise.all([
    meetings({ organisations: { some: { organisationId } } }),
    meetings(attended({ organisationId })),
    meetings(attended({ personId })),
  ])
  return [[...new Map(found.flat().map((key) => [key.id, key])).values()]]
}

async function followUpKeys(actor: Actor, { from, to }: FeedWindow): Promise<FeedKey[]> {
  const open = { ownerId: actor.accountId, doneAt: null, archivedAt: null, dueOn: { gte: from, lte: to } }
  const born = {
    AND: [
      { OR: [{ meetingId: null }, { meeting: { archivedAt: null } }] },
      { OR: [{ editionId: null }, { edition: { archivedAt: null } }] },
    ],
  }
  const rows = await db.followUp.findMany({
    where: { AND: [visibleFollowUps(actor), open, born] },
    select: { id: true, dueOn: true },
  })
  return rows.flatMap(({ id, dueOn }) => (dueOn ? [{ of: 'followUp', id, day: dueOn }] : []))
}

async function planningTaskKeys(actor: Actor, { from, to }: FeedWindow): Promise<FeedKey[]> {
  const open = { ownerId: actor.accountId, doneAt: null, archivedAt: null, dueOn: { gte: from, lte: to } }
  const rows = await db.planningTask.findMany({
    where: { AND: [visiblePlanningTasks(actor), open, { edition: { archivedAt: null, cancelledAt: null } }] },
    select: { id: true, dueOn: true },
  })
  return rows.map(({ id, dueOn }) => ({ of: 'planningTask', id, day: dueOn }))
}
