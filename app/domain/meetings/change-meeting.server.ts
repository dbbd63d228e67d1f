import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { writeReaders } from '../access/handling.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid } from '../errors'
import { addFollowUp } from '../follow-ups/add-follow-up.server'
import { once } from '../forms/once.server'
import { indexMeeting } from '../search/index-record.server'
import { statusOf, type MeetingInput, type NewMeeting } from './meeting'
import { hasBegun, type StoredWhen } from '../time/meeting-when'
import { gatherMeeting, replaceParts, writtenColumns } from './write-meeting.server'

type Clock = { now: Date }

/**
 * Saves a meeting with all that hangs on it in one transaction and answers with its id. The same form key saves
 * once. Persons and organisations not yet known are created in place; the meeting is the author's office's.
 * Throws Invalid by field, Forbidden by role.
 */
export async function createMeeting(actor: Actor, input: NewMeeting, { now }: Clock): Promise<string> {
  demand(actor, 'meeting.create')
  return inTransaction((tx) => once(tx, actor, input.formKey, () => create(tx, actor, input, now)))
}

async function create(tx: Transaction, actor: Actor, input: NewMeeting, now: Date): Promise<string> {
  const followUps = input.followUps ?? []
  const owners = followUps.map(({ ownerId }) => ownerId ?? actor.accountId)
  const gathered = await gatherMeeting(tx, actor, input, owners)
  const status = statusOf(input, gathered.when, now, actor.zone)
  demandPlausible(input, gathered.when, status, now, actor.zone)
  const { id } = await tx.meeting.create({
    data: {
      ...writtenColumns(input, gathered),
      status,
      officeId: actor.officeId,
      createdById: actor.accountId,
      changedAt: now,
    },
  })
  await replaceParts(tx, id, gathered)
  await writeReaders(tx, 'meeting', id, gathered.handling)
  await firstRevision(tx, actor, id, input, now)
  await recordChange(tx, actor, {
    action: 'meeting.create',
    subject: { kind: 'meeting', id },
    meetingId: id,
  })
  for (const followUp of followUps) await addFollowUp(tx, actor, { ...followUp, meetingId: id })
  await indexMeeting(tx, id)
  return id
}

/** Throws Invalid when the end is not after the start, or the meeting is held before it begins. */
export function demandPlausible(
  input: MeetingInput,
  when: StoredWhen,
  status: string,
  now: Date,
  authorZone: string,
  heldField: 'status' | 'date' = 'status',
): void {
  const { startsAt, endsAt } = when
  if ((startsAt && endsAt && endsAt <= startsAt) || when.endsOn < when.startsOn) {
    throw new Invalid([{ field: input.when.allDay ? 'endDate' : 'time', code: 'endBeforeStart' }])
  }
  if (status === 'HELD' && !hasBegun(when, now, authorZone)) {
    throw new Invalid([{ field: heldField, code: 'heldInFuture' }])
  }
}

/** What was written with a new meeting is the first version of its readout. */
export async function firstRevision(
  tx: Transaction,
  actor: Actor,
  meetingId: string,
  input: MeetingInput,
  now: Date,
) {
  const { readout = '', decisions = '' } = input
  if (readout === '' && decisions === '') return
  await tx.readoutRevision.create({
    data: { meetingId, number: 1, readout, decisions, authorId: actor.accountId, createdAt: now },
  })
}
