import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { type FieldError, Invalid } from '../errors'
import { candidatesFor, isNameOf } from '../people/find-namesakes.server'
import { fold } from '../search/fold'
import { suggest } from '../search/suggest.server'
import type { NewInvitations } from './invitation-schema.server'

type Chosen = { id?: string | undefined; text?: string | undefined }

/**
 * The persons and posts a form means: those picked, and those whose whole name was typed. Throws Invalid, naming each
 * name nobody or more than one answers to: nobody is invited by mistake, and no person is made here.
 */
export async function resolveInvitees(
  actor: Actor,
  form: NewInvitations,
): Promise<{ personIds: string[]; postIds: string[] }> {
  const errors: FieldError[] = []
  const people = [...form.people, ...linesOf(form.peopleLines)]
  const posts = [...form.posts, ...linesOf(form.postsLines)]
  const personIds = await resolve(people, 'people', (name) => personsNamed(actor, name), errors)
  const postIds = await resolve(posts, 'posts', (name) => postsNamed(actor, name), errors)
  if (personIds.length + postIds.length === 0 && errors.length === 0) {
    errors.push({ field: 'people', code: 'required' })
  }
  if (errors.length > 0) throw new Invalid(errors)
  return { personIds, postIds }
}

function linesOf(text: string): Chosen[] {
  return text
    .split('\n')
    .map((name) => ({ text: name.trim() }))
    .filter((one) => one.text !== '')
}

async function resolve(
  chosen: Chosen[],
  field: string,
  find: (name: string) => Promise<string[]>,
  errors: FieldError[],
): Promise<string[]> {
  const ids: string[] = []
  for (const { id, text: name = '' } of chosen) {
    const [only, another] = id ? [id] : await find(name)
    if (only === undefined) errors.push({ field, code: 'unknownInvitee', params: { name } })
    else if (another === undefined) ids.push(only)
    else errors.push({ field, code: 'chooseAttendee', params: { name } })
  }
  return ids
}

async function personsNamed(actor: Actor, name: string): Promise<string[]> {
  const candidates = await db.person.findMany({
    where: { AND: [visiblePersons(actor), candidatesFor(name)] },
    include: { aliases: true },
  })
  return candidates.filter((person) => isNameOf(person, name)).map(({ id }) => id)
}

/** "Director", or "Director, Ericsson" as the list of suggestions tells posts apart. */
async function postsNamed(actor: Actor, name: string): Promise<string[]> {
  const found = await suggest(actor, 'post', name)
  const wanted = fold(name)
  return found
    .filter(({ label, detail }) => [label, `${label}, ${detail}`].some((known) => fold(known) === wanted))
    .map(({ id }) => id)
}
