import type { Actor } from '../access/actor'
import { textsFor } from '~/i18n/texts'
import { type FieldError, Invalid } from '../errors'
import { fold } from '../search/fold'
import { parseTypedDate } from '../time/typed-date'
import { today } from '../time/plain-date'
import {
  type MeetingFollowUpInput,
  type MeetingInput,
  type ParticipantInput,
  type ParticipantRole,
  participantRoles,
} from './meeting'
import type { MeetingFields, NewMeetingFields } from './meeting-schema.server'
import { readWhen } from './read-when'
import {
  type NameQuestion,
  type TypedName,
  resolveOrganisationTyped,
  resolvePerson,
} from './resolve-names.server'

export type ReadMeeting = { input: MeetingInput } | { questions: NameQuestion[]; problems: FieldError[] }

type Lean = 'past' | 'future'

/** More names than this are asked about once these are answered: looking up a doubtful one is dear. */
const mostQuestions = 30

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
  const read = readWhen(fields, { today: today(now, actor.zone), lean })
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
  const participants: ParticipantInput[] = []
  const add = async (typed: TypedName, role: ParticipantRole | undefined) => {
    const one = await readAttendee(actor, typed, fields, questions)
    if (one) participants.push({ ...one, role })
  }
  for (const { id, text, role } of fields.attendees) {
    if (id) participants.push({ personId: id, role })
    else if (text) await add({ ...readName(text), text, whole: true }, role)
  }
  for (const line of linesOf(fields.attendeesLines)) {
    const { text, role } = readRole(line)
    const id = knownAs('person', text, fields)
    if (id) participants.push({ personId: id, role })
    else await add({ ...readName(text), text }, role)
  }
  return participants
}

async function readAttendee(
  actor: Actor,
  typed: TypedName,
  fields: MeetingFields,
  questions: NameQuestion[],
) {
  if (questions.length >= mostQuestions) return null
  const person = await resolvePerson(actor, typed, fields.picks)
  if ('question' in person) questions.push(person.question)
  if ('id' in person) return { personId: person.id }
  if (!('fresh' in person)) return null
  const { name, organisation } = typed
  if (!organisation) return { newPerson: { name } }
  const at = await resolveOrganisationTyped(actor, organisation, fields.picks)
  if ('question' in at) questions.push(at.question)
  if ('id' in at) return { newPerson: { name, organisationId: at.id } }
  return 'fresh' in at ? { newPerson: { name, organisation: at.fresh } } : null
}

/** "Kim Ny @ SAP". */
function readName(text: string): { name: string; organisation?: string } {
  const [name = '', organisation] = text.split('@').map((part) => part.trim())
  return { name, ...(organisation && { organisation }) }
}

/** "Ana Sørensen (afbud)": a role in either language, as the form writes it. */
function readRole(line: string): { text: string; role?: ParticipantRole } {
  const found = /^(.*?)\s*\(([^()]*)\)$/.exec(line)
  const said = fold(found?.[2] ?? '')
  const words = [textsFor('da').kinds.participantRole, textsFor('en').kinds.participantRole]
  const role = participantRoles.find((value) => words.some((word) => fold(word[value]) === said))
  return role ? { text: found?.[1] ?? '', role } : { text: line }
}

function knownAs(kind: 'person' | 'organisation', text: string, fields: MeetingFields): string | undefined {
  const called = fields.known.filter((one) => one.kind === kind && fold(one.text) === fold(text))
  return called.length === 1 ? called[0]?.id : undefined
}

async function readOrganisations(
  actor: Actor,
  fields: MeetingFields,
  questions: NameQuestion[],
): Promise<Pick<MeetingInput, 'organisationIds' | 'organisationNames'>> {
  const organisationIds = fields.organisations.flatMap(({ id }) => id ?? [])
  const organisationNames: string[] = []
  const typed = fields.organisations.flatMap(({ id, text }) => (!id && text ? [text] : []))
  for (const text of [...typed, ...linesOf(fields.organisationsLines)]) {
    if (questions.length >= mostQuestions) break
    const id = knownAs('organisation', text, fields)
    const found = id ? { id } : await resolveOrganisationTyped(actor, text, fields.picks)
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
