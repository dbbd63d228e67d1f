import type { Actor } from '../access/actor'
import { type FieldError, Invalid } from '../errors'
import { parseTypedDate } from '../time/typed-date'
import { today } from '../time/plain-date'
import type { MeetingFollowUpInput, MeetingInput, ParticipantInput } from './meeting'
import type { MeetingFields, NewMeetingFields } from './meeting-schema.server'
import { readWhen } from './read-when'
import {
  type NameQuestion,
  type Resolved,
  resolveOrganisationTyped,
  resolvePerson,
} from './resolve-names.server'

export type ReadMeeting = { input: MeetingInput } | { questions: NameQuestion[]; problems: FieldError[] }

type Lean = 'past' | 'future'

/**
 * What a submitted meeting form means: times read in its zone, names looked up. A name that is not certain becomes a
 * question, never a guess. Throws Invalid when the time cannot be read.
 */
export async function readMeetingForm(
  actor: Actor,
  fields: MeetingFields,
  now: Date,
  lean: Lean = 'past',
): Promise<ReadMeeting> {
  const read = readWhen(fields, { today: today(now, fields.zone), lean })
  if ('problem' in read) throw new Invalid([read.problem])
  const questions: NameQuestion[] = []
  const participants = await readAttendees(actor, fields, questions)
  const organisations = await readOrganisations(actor, fields, questions)
  if (questions.length > 0) return { questions, problems: questions.map(problemOf) }
  const { kind, about, title, place, link, purpose, readout, decisions } = fields
  const { handling, marking, widened, readerAccountIds, readerOfficeIds } = fields
  const input: MeetingInput = {
    ...{ kind, about, title, place, link, purpose, readout, decisions },
    ...{ handling, marking, widened, readerAccountIds, readerOfficeIds },
    when: read.when,
    participants,
    ...organisations,
    topicIds: fields.topics,
    topicNames: (fields.newTopics ?? '').split(',').flatMap((name) => name.trim() || []),
    measureIds: fields.measures,
  }
  return { input }
}

/** The follow-ups written with a new meeting; rows without a text are left out. Throws Invalid at a due date. */
export function readFollowUps(actor: Actor, fields: NewMeetingFields, now: Date): MeetingFollowUpInput[] {
  return fields.followUps.flatMap(({ text, ownerId, due }, index) => {
    if (!text) return []
    const day = due ? parseTypedDate(due, { today: today(now, actor.zone), lean: 'future' }) : null
    if (day && 'error' in day) throw new Invalid([{ field: `followUps[${index}].due`, code: day.error }])
    return [{ text, ownerId, dueOn: day?.date ?? null }]
  })
}

async function readAttendees(
  actor: Actor,
  fields: MeetingFields,
  questions: NameQuestion[],
): Promise<ParticipantInput[]> {
  const typed = fields.attendees.filter((attendee) => !attendee.remove)
  const lines = linesOf(fields.attendeeLines).map((text) => ({
    text,
    id: undefined,
    role: undefined,
    fresh: false,
  }))
  const participants: ParticipantInput[] = []
  for (const { id, text, role, fresh } of [...typed, ...lines]) {
    if (id) participants.push({ personId: id, role })
    else if (text) {
      const one = await readAttendee(actor, { text, fresh }, fields, questions)
      if (one) participants.push({ ...one, role })
    }
  }
  return participants
}

async function readAttendee(
  actor: Actor,
  { text, fresh }: { text: string; fresh: boolean },
  fields: MeetingFields,
  questions: NameQuestion[],
) {
  const [name = '', organisation] = text.split('@').map((part) => part.trim())
  const person: Resolved = fresh
    ? { fresh: name }
    : await resolvePerson(actor, { text, name, organisation: organisation || undefined }, fields.picks)
  if ('question' in person) questions.push(person.question)
  if ('id' in person) return { personId: person.id }
  if (!('fresh' in person)) return null
  if (!organisation) return { newPerson: { name } }
  const at = await resolveOrganisationTyped(actor, organisation, fields.picks)
  if ('question' in at) questions.push(at.question)
  if ('id' in at) return { newPerson: { name, organisationId: at.id } }
  return 'fresh' in at ? { newPerson: { name, organisation: at.fresh } } : null
}

async function readOrganisations(
  actor: Actor,
  fields: MeetingFields,
  questions: NameQuestion[],
): Promise<Pick<MeetingInput, 'organisationIds' | 'organisationNames'>> {
  const chosen = fields.organisations.filter((organisation) => !organisation.remove)
  const organisationIds = chosen.flatMap(({ id }) => id ?? [])
  const organisationNames: string[] = []
  const typed = chosen.flatMap(({ id, text, fresh }) => (!id && text ? [{ text, fresh }] : []))
  const lines = linesOf(fields.organisationLines).map((text) => ({ text, fresh: false }))
  for (const { text, fresh } of [...typed, ...lines]) {
    const found = fresh ? { fresh: text } : await resolveOrganisationTyped(actor, text, fields.picks)
    if ('question' in found) questions.push(found.question)
    else if ('id' in found) organisationIds.push(found.id)
    else organisationNames.push(found.fresh)
  }
  return { organisationIds, organisationNames }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
    .slice(0, 200)
}

function problemOf({ kind, text }: NameQuestion, index: number): FieldError {
  const code = kind === 'person' ? 'chooseAttendee' : 'chooseOrganisation'
  return { field: `picks[${index}].choice`, code, params: { name: text } }
}
