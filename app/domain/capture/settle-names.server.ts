import type { Actor } from '~/domain/access/actor'
import { type ErrorCode, type FieldError } from '~/domain/errors'
import type { ParticipantInput } from '~/domain/meetings/meeting'
import type { PlainDate } from '~/domain/time/plain-date'
import { resolveOrganisationName } from './resolve-organisation-name.server'
import { resolvePersonName } from './resolve-person-name.server'
import { type PersonChoice, personChoice, readPersonChoice, seenAs } from './resolved-line'
import type { ReviewedOrganisation, ReviewedPerson } from './reviewed-line-schema.server'

/** The people and organisations of a reviewed line, and what still has to be chosen. */
export type SettledNames = {
  participants: ParticipantInput[]
  organisationIds: string[]
  organisationNames: string[]
  problems: FieldError[]
}

/**
 * Takes the author's choices. A choice counts only for the name it was shown with: after the name was corrected, it is
 * looked up again, and only what is then certain, or chosen among what is then found, stands.
 */
export async function settleNames(
  actor: Actor,
  given: { people: readonly ReviewedPerson[]; organisations: readonly ReviewedOrganisation[] },
  onDay: PlainDate,
): Promise<SettledNames> {
  const settled: SettledNames = { participants: [], organisationIds: [], organisationNames: [], problems: [] }
  for (const [index, person] of given.people.entries())
    await settlePerson(actor, person, `people[${index}]`, onDay, settled)
  for (const [index, organisation] of given.organisations.entries())
    await settleOrganisation(actor, organisation, `organisations[${index}]`, settled)
  return settled
}

async function settlePerson(
  actor: Actor,
  person: ReviewedPerson,
  field: string,
  onDay: PlainDate,
  settled: SettledNames,
): Promise<void> {
  const { name, choice: chosen } = person
  if (chosen === 'skip' || (!name && !chosen)) return
  if (!name) return refuse(settled, `${field}.name`, 'required')
  const choice = readPersonChoice(chosen ?? '')
  if (!choice || !(await stillAnswers(actor, { ...person, name }, choice, onDay)))
    return refuse(settled, `${field}.choice`, 'chooseAttendee', name)
  if (choice.kind === 'person') settled.participants.push({ personId: choice.id })
  else if (choice.kind === 'organisation') settled.organisationIds.push(choice.id)
  else await settleNewPerson(actor, { ...person, name }, field, settled)
}

async function stillAnswers(
  actor: Actor,
  person: ReviewedPerson & { name: string },
  choice: PersonChoice,
  onDay: PlainDate,
): Promise<boolean> {
  const { name, organisation } = person
  if (person.seen === seenAs(name, organisation)) return true
  const found = await resolvePersonName(actor, { name, organisation }, onDay)
  if (choice.kind === 'person') return found.candidates.some(({ id }) => id === choice.id)
  return found.choice === personChoice(choice)
}

async function settleNewPerson(
  actor: Actor,
  person: ReviewedPerson & { name: string },
  field: string,
  settled: SettledNames,
): Promise<void> {
  const { name, organisation } = person
  if (!organisation) {
    settled.participants.push({ newPerson: { name } })
    return
  }
  const isSeen = person.seen === seenAs(name, organisation)
  const at = (isSeen && person.at) || (await resolveOrganisationName(actor, organisation)).choice
  if (at === null) return refuse(settled, `${field}.at`, 'chooseOrganisation', organisation)
  const employer = at === 'new' ? { organisation } : { organisationId: at }
  settled.participants.push({ newPerson: { name, ...employer } })
}

async function settleOrganisation(
  actor: Actor,
  organisation: ReviewedOrganisation,
  field: string,
  settled: SettledNames,
): Promise<void> {
  const { name, choice, seen } = organisation
  if (!name || choice === 'skip') return
  const isSeen = seen === seenAs(name, undefined)
  const found = (isSeen && choice) || (await resolveOrganisationName(actor, name)).choice
  if (found === null) return refuse(settled, `${field}.choice`, 'chooseOrganisation', name)
  if (found === 'new') settled.organisationNames.push(name)
  else settled.organisationIds.push(found)
}

function refuse(settled: SettledNames, field: string, code: ErrorCode, name?: string): void {
  settled.problems.push({ field, code, ...(name ? { params: { name } } : {}) })
}
