import type { Actor } from '~/domain/access/actor'
import { can } from '~/domain/access/can'
import { demand } from '~/domain/access/demand'
import { type FieldError, Invalid } from '~/domain/errors'
import { createMeeting } from '~/domain/meetings/change-meeting.server'
import type { MeetingFollowUpInput, NewMeeting } from '~/domain/meetings/meeting'
import type { MeetingWhen } from '~/domain/time/meeting-when'
import { readWhen } from '~/domain/meetings/read-when'
import { today } from '~/domain/time/plain-date'
import { parseTypedDate } from '~/domain/time/typed-date'
import { wallTimeOf } from '~/domain/time/wall-time'
import type { ReviewedLine } from './reviewed-line-schema.server'
import { type SettledNames, settleNames } from './settle-names.server'

type Clock = { now: Date }

/**
 * Makes a meeting of a reviewed line and answers with its id; the same form key makes one. Throws Invalid, naming each
 * field, when a time cannot be read, somebody still has to be chosen, or the role may not create what is new.
 */
export async function saveReviewedLine(
  actor: Actor,
  reviewed: ReviewedLine,
  { now }: Clock,
): Promise<string> {
  demand(actor, 'meeting.create')
  const problems: FieldError[] = []
  const read = readWhen(reviewed, { today: today(now, reviewed.zone), lean: 'past' })
  if ('problem' in read) problems.push(read.problem)
  const onDay = 'when' in read ? dayOf(read.when) : today(now, actor.zone)
  const names = await settleNames(actor, reviewed, onDay)
  problems.push(...names.problems, ...missingRights(actor, names))
  const followUps = readFollowUps(actor, reviewed, now, problems)
  const measureNumbers = readMeasures(reviewed.measures ?? '', problems)
  if ('problem' in read || problems.length > 0) throw new Invalid(problems)
  const { formKey, kind, place, topic, handling } = reviewed
  const meeting: NewMeeting = {
    ...{ formKey, kind, place, handling, followUps, measureNumbers },
    about: topic,
    when: read.when,
    participants: names.participants,
    organisationIds: names.organisationIds,
    organisationNames: names.organisationNames,
    topicNames: listed(reviewed.topics ?? ''),
  }
  return createMeeting(actor, meeting, { now })
}

function dayOf(when: MeetingWhen) {
  return when.allDay ? when.startsOn : wallTimeOf(when.startsAt, when.zone).date
}

function missingRights(actor: Actor, { participants, organisationNames }: SettledNames): FieldError[] {
  const isNew = participants.some((one) => 'newPerson' in one) && !can(actor, 'person.create')
  const isFounding = organisationNames.length > 0 && !can(actor, 'organisation.create')
  return [
    ...(isNew ? [{ field: 'attendees', code: 'mayNotCreatePerson' as const }] : []),
    ...(isFounding ? [{ field: 'attendees', code: 'notFoundChoice' as const }] : []),
  ]
}

function readFollowUps(
  actor: Actor,
  reviewed: ReviewedLine,
  now: Date,
  problems: FieldError[],
): MeetingFollowUpInput[] {
  return reviewed.followUps.flatMap(({ text, due, ownerId }, index) => {
    if (!text) return []
    const day = due ? parseTypedDate(due, { today: today(now, actor.zone), lean: 'future' }) : null
    if (day && 'error' in day) problems.push({ field: `followUps[${index}].due`, code: day.error })
    if (!ownerId) problems.push({ field: `followUps[${index}].ownerId`, code: 'choose' })
    return [{ text, ownerId, dueOn: day && 'date' in day ? day.date : null }]
  })
}

/** "11, 4": numbers of the strategy's measures. */
function readMeasures(typed: string, problems: FieldError[]): number[] {
  const parts = typed.split(/[\s,;#m]+/i).filter((part) => part !== '')
  if (!parts.every((part) => /^\d{1,3}$/.test(part))) problems.push({ field: 'measures', code: 'notNumber' })
  return [...new Set(parts.map(Number))]
}

function listed(typed: string): string[] {
  return typed.split(',').flatMap((name) => name.trim() || [])
}
