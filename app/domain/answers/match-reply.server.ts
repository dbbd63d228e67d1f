import { allRows } from '~/all-rows.server'
import type { Reader } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import {
  visibleContactPoints,
  visibleEditions,
  visibleInvitations,
  visibleMeetings,
  visibleRecurrences,
} from '../access/visible-to.server'
import { type PlainDate, today } from '../time/plain-date'
import type { Reply } from './reply'

/** Whom a reply comes from, and what it concerns. */
export type ReplyMatch = { meetingId: string | null; editionId: string | null } & (
  | { kind: 'invited'; invitationId: string; occurrenceId: string | null }
  /** Nobody by that address is invited. */
  | { kind: 'stranger' }
)

/**
 * What the reply answers, by UID, RECURRENCE-ID and address; null when there is no such meeting, occurrence or edition,
 * or none the actor may see: the two are one. With a null actor, the mailbox, every record is searched.
 */
export async function matchReply(
  reader: Reader,
  actor: Actor | null,
  reply: Reply,
  now: Date,
): Promise<ReplyMatch | null> {
  const found = await findRecord(reader, actor, reply, now)
  if (!found) return null
  const { meetingId, editionId, recurrenceId, occurrenceId } = found
  const invitedTo = [
    ...(recurrenceId ? [{ recurrenceId }] : []),
    ...(meetingId ? [{ meetingId }] : []),
    ...(editionId ? [{ editionId }] : []),
  ]
  for (const to of invitedTo) {
    const invitationId = await findInvitation(reader, actor, to, reply.email)
    const wholeOf = 'recurrenceId' in to
    if (invitationId)
      return {
        kind: 'invited',
        invitationId,
        occurrenceId: wholeOf ? occurrenceId : null,
        ...(wholeOf && !occurrenceId ? { meetingId: null, editionId } : { meetingId, editionId }),
      }
  }
  return { kind: 'stranger', meetingId, editionId }
}

type Found = {
  /** Of a recurring meeting: the occurrence answered, else the one it stands for in lists. */
  meetingId: string | null
  editionId: string | null
  recurrenceId: string | null
  occurrenceId: string | null
}

async function findRecord(
  reader: Reader,
  actor: Actor | null,
  { uid, occurrence }: Reply,
  now: Date,
): Promise<Found | null> {
  const none = { meetingId: null, editionId: null, recurrenceId: null, occurrenceId: null }
  const meeting = await reader.meeting.findFirst({
    where: { AND: [actor ? visibleMeetings(actor) : {}, { uid, archivedAt: null }] },
    select: { id: true },
  })
  if (meeting) return { ...none, meetingId: meeting.id }
  const edition = await reader.edition.findFirst({
    where: { AND: [actor ? visibleEditions(actor) : {}, { uid, archivedAt: null }] },
    select: { id: true },
  })
  if (edition) return { ...none, editionId: edition.id }
  const recurrence = await reader.meetingRecurrence.findFirst({
    where: { AND: [actor ? visibleRecurrences(actor) : {}, { uid }] },
    select: { id: true },
  })
  if (!recurrence) return null
  const meetingId = await findOccurrence(reader, actor, recurrence.id, occurrence, now)
  if (!meetingId) return null
  return { ...none, recurrenceId: recurrence.id, meetingId, occurrenceId: occurrence ? meetingId : null }
}

/** The occurrence that was replied to, by the instant or day the rule gave it; without one the next, else the last. */
async function findOccurrence(
  reader: Reader,
  actor: Actor | null,
  recurrenceId: string,
  occurrence: Reply['occurrence'],
  now: Date,
): Promise<string | null> {
  const within = { AND: [actor ? visibleMeetings(actor) : {}, { recurrenceId, archivedAt: null }] }
  const which = occurrence ? originally(occurrence) : { endsOn: { gte: today(now, 'UTC') as PlainDate } }
  const found = await reader.meeting.findFirst({
    where: { AND: [actor ? visibleMeetings(actor) : {}, within, which] },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  if (found || occurrence) return found?.id ?? null
  const last = await reader.meeting.findFirst({
    where: { AND: [actor ? visibleMeetings(actor) : {}, within] },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return last?.id ?? null
}

function originally(occurrence: NonNullable<Reply['occurrence']>): Prisma.MeetingWhereInput {
  return 'at' in occurrence
    ? { originalStartsAt: new Date(occurrence.at) }
    : { originalStartsOn: occurrence.on }
}

/**
 * The invitation of whoever has the address, in capitals or not: the one it was sent to, the one chosen for it, or an
 * address of the person. One taken back comes last, so that somebody invited anew is found.
 */
async function findInvitation(
  reader: Reader,
  actor: Actor | null,
  to: { recurrenceId: string } | { meetingId: string } | { editionId: string },
  email: string,
): Promise<string | null> {
  const invited = await allRows((slice) =>
    reader.invitation.findMany({
      where: { AND: [actor ? visibleInvitations(actor) : {}, to, { archivedAt: null }] },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        ...{ id: true, status: true, email: true },
        mails: { select: { toEmail: true } },
        person: {
          select: {
            contactPoints: {
              where: { AND: [actor ? visibleContactPoints(actor) : {}, { kind: 'EMAIL', archivedAt: null }] },
              select: { value: true },
            },
            account: { select: { email: true } },
          },
        },
      },
      ...slice,
    }),
  )
  const found = invited.filter(({ email: chosen, mails, person }) =>
    [
      chosen,
      ...mails.map(({ toEmail }) => toEmail),
      ...(person?.contactPoints ?? []).map(({ value }) => value),
      person?.account?.email,
    ].some((address) => address?.toLowerCase() === email),
  )
  return (found.find(({ status }) => status !== 'CANCELLED') ?? found[0])?.id ?? null
}
