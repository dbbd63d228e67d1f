import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { writeReaders } from '../access/handling.server'
import { visibleMeetings, visiblePersons, visibleReadoutRevisions } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Conflict, NotFound } from '../errors'
import { indexMeeting } from '../search/index-record.server'
import { demandPlausible } from './change-meeting.server'
import type { MeetingInput } from './meeting'
import { isAnotherTime } from '../time/meeting-when'
import { meetingTexts, meetingTextsSelection } from './meeting-texts.server'
import { type Gathered, gatherMeeting, replaceParts, writtenColumns } from './write-meeting.server'

export type MeetingEdit = MeetingInput & { version: number }

/**
 * Saves an edited meeting. A calendar is told of another time only (SEQUENCE, RFC 5545 §3.8.7.4). Participants the
 * actor cannot see stay. Throws Conflict with the stored texts when somebody saved first, NotFound when it does not
 * exist for the actor, Invalid by field.
 */
export async function editMeeting(
  actor: Actor,
  id: string,
  input: MeetingEdit,
  { now }: { now: Date },
): Promise<void> {
  demand(actor, 'meeting.edit')
  await inTransaction(async (tx) => {
    const stored = await storedMeeting(tx, actor, id)
    if (stored.version !== input.version) throw new Conflict(await meetingTexts(actor, stored))
    const gathered = await gatherEdit(tx, actor, stored, input, now)
    await writeEdit(tx, actor, stored, input, gathered, now)
  })
}

export type EditedMeeting = Awaited<ReturnType<typeof storedMeeting>>

/** The meeting with what an edit compares; throws NotFound when it does not exist for the actor. */
export async function storedMeeting(tx: Transaction, actor: Actor, id: string) {
  const stored = await tx.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id, archivedAt: null }] },
    include: {
      ...meetingTextsSelection(actor),
      readers: true,
      followUps: { select: { ownerId: true } },
      recurrence: { select: { sequence: true } },
    },
  })
  if (!stored) throw new NotFound()
  return stored
}

/** What an edit of a stored meeting means. Throws Invalid by field. */
export async function gatherEdit(
  tx: Transaction,
  actor: Actor,
  stored: EditedMeeting,
  input: MeetingInput,
  now: Date,
): Promise<Gathered> {
  const owners = stored.followUps.map(({ ownerId }) => ownerId)
  const gathered = await gatherMeeting(tx, actor, input, owners, {
    handling: stored,
    participants: stored.participants,
    startsOn: stored.startsOn,
    organisationIds: new Set(stored.organisations.map((o) => o.organisationId)),
  })
  demandPlausible(input, gathered.when, stored.status, now, actor.zone, 'date')
  return gathered
}

/** By meeting, the participants this actor may not know of: an edit neither shows nor removes them. */
export async function unseenParticipants(
  tx: Transaction,
  actor: Actor,
  meetingIds: string[],
): Promise<Map<string, string[]>> {
  // reads as the system: what the actor may not see must survive the edit; only its ids are used.
  const unseen = await tx.meetingParticipant.findMany({
    where: { meetingId: { in: meetingIds }, NOT: { person: visiblePersons(actor) } },
    select: { meetingId: true, personId: true },
  })
  const found = new Map<string, string[]>()
  for (const { meetingId, personId } of unseen) {
    found.set(meetingId, [...(found.get(meetingId) ?? []), personId])
  }
  return found
}

/** Saves one edited meeting. An occurrence's SEQUENCE is never behind its series'. */
export async function writeEdit(
  tx: Transaction,
  actor: Actor,
  stored: EditedMeeting,
  input: MeetingInput,
  gathered: Gathered,
  now: Date,
): Promise<void> {
  const { id } = stored
  const kept = (await unseenParticipants(tx, actor, [id])).get(id) ?? []
  const columns = writtenColumns(input, gathered)
  const moved = isAnotherTime(stored, gathered.when)
  const sequence = Math.max(stored.sequence, stored.recurrence?.sequence ?? 0) + 1
  await tx.meeting.update({
    where: { id },
    data: {
      ...columns,
      version: { increment: 1 },
      ...(moved && { sequence, toldSequence: sequence }),
      changedAt: now,
    },
  })
  // Before the rest: an editor may take themselves off and with it out of sight.
  if (stored.readout !== columns.readout || stored.decisions !== columns.decisions) {
    await nextRevision(tx, actor, id, columns, now)
  }
  await replaceParts(tx, id, gathered, kept)
  await writeReaders(tx, 'meeting', id, gathered.handling)
  await recordChange(tx, actor, {
    action: 'meeting.edit',
    subject: { kind: 'meeting', id },
    detail: { fields: changedFields(stored, columns), moved },
    meetingId: id,
  })
  await indexMeeting(tx, id)
}

async function nextRevision(
  tx: Transaction,
  actor: Actor,
  meetingId: string,
  { readout, decisions }: { readout: string; decisions: string },
  createdAt: Date,
): Promise<void> {
  const known = { AND: [visibleReadoutRevisions(actor), { meetingId }] }
  const number = (await tx.readoutRevision.count({ where: known })) + 1
  await tx.readoutRevision.create({
    data: { meetingId, number, readout, decisions, authorId: actor.accountId, createdAt },
  })
}

function changedFields(stored: EditedMeeting, columns: Record<string, unknown>): string[] {
  const before: Record<string, unknown> = stored
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value)
  return Object.keys(columns).filter((field) => plain(before[field]) !== plain(columns[field]))
}
