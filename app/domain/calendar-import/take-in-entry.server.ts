import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'
import { createMeeting } from '../meetings/change-meeting.server'
import type { ParticipantInput } from '../meetings/meeting'
import { hasBegun, storedWhen } from '../time/meeting-when'
import { visibleMeetings } from '../access/visible-to.server'
import { indexMeeting } from '../search/index-record.server'
import type { ImportBatch, MeetingBefore } from './import-batch'
import type { JudgedEntry } from './load-import.server'
import type { ImportChoices } from './stored-import'

export type TakingIn = { tx: Transaction; actor: Actor; now: Date; batchId: string; choices: ImportChoices }

/** Whether the entry becomes a LIMITED meeting. */
export function isLimited({ candidate }: JudgedEntry, { handling }: ImportChoices): boolean {
  return handling === 'LIMITED' || (handling === 'PROPOSED' && candidate.isPrivate)
}

/** Makes a meeting of a new entry. Its author organised the import, not the meeting, and takes part only if named. */
export async function makeMeeting(
  { tx, actor, now, batchId, choices }: TakingIn,
  entry: JudgedEntry,
  participants: ParticipantInput[],
): Promise<ImportBatch['made'][number]> {
  const { key, title, place, link, purpose, when, uid, occurrence, sequence } = entry.candidate
  const id = await createMeeting(
    actor,
    {
      formKey: `${batchId}:${key}`,
      kind: choices.kind,
      when,
      ...{ title, place, link, purpose, participants },
      withoutAuthor: true,
      handling: isLimited(entry, choices) ? 'LIMITED' : 'OPEN',
    },
    { now },
  )
  const { version } = await tx.meeting.update({
    where: { id },
    data: { sourceUid: uid, sourceOccurrence: occurrence, sourceSequence: sequence },
    select: { version: true },
  })
  return { id, version }
}

/** Writes over a meeting the fields by which the calendar differs, and answers with what they were. Sends nothing. */
export async function changeMeeting(
  { tx, actor, now }: TakingIn,
  { candidate, fields }: JudgedEntry,
  id: string,
): Promise<ImportBatch['changed'][number]> {
  const stored = await tx.meeting.findFirst({ where: { AND: [visibleMeetings(actor), { id }] } })
  if (!stored) throw new NotFound()
  const when = fields.includes('time') ? storedWhen(candidate.when) : stored
  const moved = fields.includes('time') || fields.includes('status')
  const begun = hasBegun(when, now, actor.zone)
  const { title, place, link, purpose, cancelled, sequence } = candidate
  const written = { title, place, link, purpose }
  const texts = Object.entries(written).filter(([field]) => (fields as string[]).includes(field))
  const reinstated = { status: begun ? ('HELD' as const) : ('PLANNED' as const), cancelledAt: null }
  const { version } = await tx.meeting.update({
    where: { id },
    data: {
      ...Object.fromEntries(texts),
      ...(fields.includes('archived') && { archivedAt: null }),
      ...(fields.includes('time') && storedWhen(candidate.when)),
      ...(stored.status === 'HELD' && !begun && { status: 'PLANNED' }),
      ...(fields.includes('status') && (cancelled ? { status: 'CANCELLED', cancelledAt: now } : reinstated)),
      ...(moved && { sequence: stored.sequence + 1, toldSequence: stored.sequence + 1 }),
      ...(stored.sourceUid !== null && { sourceSequence: sequence }),
      changedAt: now,
      version: { increment: 1 },
    },
    select: { version: true },
  })
  const detail = { fields, moved }
  await recordChange(tx, actor, {
    action: 'meeting.edit',
    subject: { kind: 'meeting', id },
    detail,
    meetingId: id,
  })
  await indexMeeting(tx, id)
  return { id, version, fields, before: beforeOf(stored) }
}

type Stored = { [Key in keyof MeetingBefore]: MeetingBefore[Key] | Date }

function beforeOf(stored: Stored): MeetingBefore {
  const { status, cancelledAt, startsAt, endsAt, zone, startsOn, endsOn, allDay } = stored
  const { title, place, link, purpose, archivedAt, sourceSequence } = stored
  const before = { status, cancelledAt, startsAt, endsAt, zone, startsOn, endsOn, allDay }
  return JSON.parse(
    JSON.stringify({ ...before, title, place, link, purpose, archivedAt, sourceSequence }),
  ) as MeetingBefore
}
