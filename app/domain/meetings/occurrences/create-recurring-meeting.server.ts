import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { recordChange } from '../../audit/record-change.server'
import { Invalid } from '../../errors'
import { addFollowUp } from '../../follow-ups/add-follow-up.server'
import { once } from '../../forms/once.server'
import { demandPlausible, firstRevision } from '../change-meeting.server'
import type { NewMeeting } from '../meeting'
import { gatherMeeting } from '../write-meeting.server'
import { indexMeetings } from '../../search/index-record.server'
import { today } from '../../time/plain-date'
import { addOccurrences } from './add-occurrences.server'
import { hoursOf } from '../../recurrence/occurrence-time'
import { occurrenceDates, type RecurrenceRule } from '../../recurrence/recurrence-rule'

export type NewRecurringMeeting = NewMeeting & { rule: RecurrenceRule }

/**
 * Plans a meeting on every day the rule gives, in one transaction, and answers with the first one's id. Readout and
 * follow-ups belong to the first. The same form key saves once. Throws Invalid by field, Forbidden by role.
 */
export async function createRecurringMeeting(
  actor: Actor,
  input: NewRecurringMeeting,
  { now }: { now: Date },
): Promise<string> {
  demand(actor, 'meeting.create')
  return inTransaction((tx) => once(tx, actor, input.formKey, () => create(tx, actor, input, now)))
}

async function create(tx: Transaction, actor: Actor, input: NewRecurringMeeting, now: Date): Promise<string> {
  const { rule, followUps = [] } = input
  demandPlanned(input, actor, now)
  const owners = followUps.map(({ ownerId }) => ownerId ?? actor.accountId)
  const gathered = await gatherMeeting(tx, actor, input, owners)
  demandPlausible(input, gathered.when, 'PLANNED', now, actor.zone)
  const hours = hoursOf(input.when)
  const { frequency, interval, byDay, startsOn, untilOn } = rule
  const { id: recurrenceId } = await tx.meetingRecurrence.create({
    data: {
      ...{ frequency, interval, byDay, startsOn, untilOn, ...hours, changedAt: now },
      ...{ title: gathered.title, place: input.place || null, link: input.link || null },
      purpose: input.purpose ?? '',
    },
  })
  const office = { officeId: actor.officeId, createdById: actor.accountId }
  const series = { recurrenceId, hours, days: occurrenceDates(rule), office }
  const ids = await addOccurrences(tx, actor, series, input, gathered, now)
  const [first = ''] = ids
  await keepWithFirst(tx, actor, first, input, now)
  await recordChange(tx, actor, {
    action: 'recurrence.create',
    subject: { kind: 'recurrence', id: recurrenceId },
    detail: { occurrences: ids.length },
    meetingId: first,
  })
  for (const followUp of followUps) await addFollowUp(tx, actor, { ...followUp, meetingId: first })
  await indexMeetings(tx, ids)
  return first
}

function demandPlanned({ status, rule }: NewRecurringMeeting, actor: Actor, now: Date): void {
  if (status === 'HELD') throw new Invalid([{ field: 'status', code: 'repeatOnlyPlanned' }])
  if (rule.startsOn < today(now, actor.zone))
    throw new Invalid([{ field: 'date', code: 'repeatOnlyPlanned' }])
}

/** What was noted beforehand, and the first hour as it was chosen, where clocks show it twice. */
async function keepWithFirst(
  tx: Transaction,
  actor: Actor,
  id: string,
  input: NewRecurringMeeting,
  now: Date,
): Promise<void> {
  const { readout = '', decisions = '', when } = input
  const instants = when.allDay ? {} : { startsAt: when.startsAt, endsAt: when.endsAt }
  await tx.meeting.update({ where: { id }, data: { readout, decisions, changedAt: now, ...instants } })
  await firstRevision(tx, actor, id, input, now)
}
