import { db } from '~/db.server'
import { giveWay } from '~/give-way'
import type { Actor } from '../access/actor'
import { visibleContactPoints, visiblePersons } from '../access/visible-to.server'
import { resolvePerson } from '../meetings/resolve-names.server'
import { nameSelection, personName } from '../people/person-name'
import type { EntryPerson } from './calendar-entry'

/** Who somebody in a calendar is here: one person, one of several, or nobody we know. */
export type Match =
  | { kind: 'known'; id: string; name: string }
  | { kind: 'several'; options: { id: string; label: string }[] }
  | { kind: 'unknown' }

/** Names are looked up one by one; a page of meetings has far fewer. */
const mostNames = 300
const atATime = 400

/** What a person in a calendar is known by: the e-mail address, else the name. */
export function personKey({ email, name }: EntryPerson): string {
  return email || name.toLowerCase()
}

/** By e-mail in contact points and accounts the actor may see, else by exactly the name; by `personKey`. */
export async function matchPeople(actor: Actor, people: readonly EntryPerson[]): Promise<Map<string, Match>> {
  const distinct = [...new Map(people.map((person) => [personKey(person), person])).values()]
  const matches = await byEmail(
    actor,
    distinct.flatMap(({ email }) => email || []),
  )
  const unmatched = distinct.filter((person) => !matches.has(personKey(person)))
  for (const person of unmatched.slice(0, mostNames)) {
    await giveWay()
    matches.set(personKey(person), await byName(actor, person.name))
  }
  return matches
}

async function byEmail(actor: Actor, emails: string[]): Promise<Map<string, Match>> {
  const found = new Map<string, Map<string, string>>()
  for (let from = 0; from < emails.length; from += atATime) {
    const some = emails.slice(from, from + atATime)
    const points = await db.contactPoint.findMany({
      where: {
        AND: [
          visibleContactPoints(actor),
          { kind: 'EMAIL', value: { in: some }, archivedAt: null, person: { archivedAt: null } },
        ],
      },
      select: { value: true, person: { select: { id: true, ...nameSelection } } },
    })
    const colleagues = await db.person.findMany({
      where: { AND: [visiblePersons(actor), { archivedAt: null, account: { email: { in: some } } }] },
      select: { id: true, ...nameSelection, account: { select: { email: true } } },
    })
    const pairs = [
      ...points.flatMap(({ value, person }) => (person ? [{ email: value, person }] : [])),
      ...colleagues.map((person) => ({ email: person.account?.email ?? '', person })),
    ]
    for (const { email, person } of pairs) {
      const persons = found.get(email) ?? new Map<string, string>()
      found.set(email, persons.set(person.id, personName(person)))
    }
  }
  return new Map([...found].map(([email, persons]) => [email, matchOf(persons)]))
}

function matchOf(persons: Map<string, string>): Match {
  const [only, ...others] = [...persons].map(([id, label]) => ({ id, label }))
  if (!only) return { kind: 'unknown' }
  if (others.length > 0) return { kind: 'several', options: [only, ...others] }
  return { kind: 'known', id: only.id, name: only.label }
}

/** A name of one word is nobody's for certain. */
async function byName(actor: Actor, name: string): Promise<Match> {
  if (!/\S\s+\S/.test(name)) return { kind: 'unknown' }
  const resolved = await resolvePerson(actor, { text: name, name }, [])
  if ('question' in resolved) return { kind: 'several', options: resolved.question.options }
  if (!('id' in resolved)) return { kind: 'unknown' }
  const person = await db.person.findFirst({
    where: { AND: [visiblePersons(actor), { id: resolved.id }] },
    select: nameSelection,
  })
  return person ? { kind: 'known', id: resolved.id, name: personName(person) } : { kind: 'unknown' }
}
