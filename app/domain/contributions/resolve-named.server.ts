import { db, type Reader } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { Invalid, type ErrorCode, type FieldError } from '../errors'
import { findOrganisationsNamed } from '../organisations/resolve-organisation.server'
import { candidatesFor, isNameOf } from '../people/find-namesakes.server'

type Chosen = { id?: string | undefined; text?: string | undefined }

type Given = {
  organisations: Chosen[]
  organisationsLines: string
  persons: Chosen[]
  personsLines: string
}

type Kind = {
  field: string
  unknown: ErrorCode
  several: ErrorCode
  find: (name: string) => Promise<string[]>
}

/**
 * The organisations and persons a form means: those picked, and those whose whole name was typed. None is made here.
 * Throws Invalid, naming each name that nothing or more than one answers to.
 */
export async function resolveNamed(actor: Actor, form: Given) {
  const errors: FieldError[] = []
  const organisationIds = await resolve(
    [...form.organisations, ...linesOf(form.organisationsLines)],
    errors,
    {
      ...{ field: 'organisations', unknown: 'unknownOrganisation', several: 'chooseOrganisation' },
      find: (name) => findOrganisationsNamed(db, name),
    },
  )
  const personIds = await resolve([...form.persons, ...linesOf(form.personsLines)], errors, {
    ...{ field: 'persons', unknown: 'unknownInvitee', several: 'chooseAttendee' },
    find: (name) => personsNamed(actor, name),
  })
  if (errors.length > 0) throw new Invalid(errors)
  return { organisationIds, personIds }
}

/** Throws Invalid when a chosen organisation or person does not exist for the actor. */
export async function demandNamed(
  reader: Reader,
  actor: Actor,
  { organisationIds, personIds }: { organisationIds: string[]; personIds: string[] },
): Promise<void> {
  const organisations = await reader.organisation.count({ where: { id: { in: organisationIds } } })
  const persons = await reader.person.count({
    where: { AND: [visiblePersons(actor), { id: { in: personIds } }] },
  })
  const errors: FieldError[] = []
  if (organisations < organisationIds.length) errors.push({ field: 'organisations', code: 'notFoundChoice' })
  if (persons < personIds.length) errors.push({ field: 'persons', code: 'notFoundChoice' })
  if (errors.length > 0) throw new Invalid(errors)
}

function linesOf(text: string): Chosen[] {
  return text
    .split('\n')
    .map((name) => ({ text: name.trim() }))
    .filter((one) => one.text !== '')
}

async function resolve(chosen: Chosen[], errors: FieldError[], kind: Kind): Promise<string[]> {
  const ids = new Set<string>()
  for (const { id, text: name = '' } of chosen) {
    if (!id && name === '') continue
    const [only, another] = id ? [id] : await kind.find(name)
    if (only === undefined) errors.push({ field: kind.field, code: kind.unknown, params: { name } })
    else if (another === undefined) ids.add(only)
    else errors.push({ field: kind.field, code: kind.several, params: { name } })
  }
  return [...ids]
}

async function personsNamed(actor: Actor, name: string): Promise<string[]> {
  const candidates = await db.person.findMany({
    where: { AND: [visiblePersons(actor), candidatesFor(name)] },
    include: { aliases: true },
  })
  return candidates.filter((person) => isNameOf(person, name)).map(({ id }) => id)
}
