import { db, type Reader } from '~/db.server'
import type { Actor } from '../access/actor'
import type { Handling, Marking } from '../access/handling'
import { readerSelection } from '../access/handling.server'
import { findReaderChoices } from '../access/find-reader-choices.server'
import { visibleNotes, visiblePersons } from '../access/visible-to.server'
import { findHolder, type NamedHolder } from '../contact-points/find-contact-points.server'
import { NotFound } from '../errors'
import { nameSelection, personName } from '../people/person-name'

/** Whom or what a note is about: exactly one id is set. */
export type NoteSubject = { personId: string } | { organisationId: string } | { groupId: string }

export type Note = {
  id: string
  body: string
  /** Empty when the actor may not see the author. */
  author: string
  createdAt: Date
  handling: Handling
  marking: Marking
}

/** The notes on a person, an organisation or a group that the actor may see, newest first. */
export async function findNotes(actor: Actor, subject: NoteSubject, take = 100): Promise<Note[]> {
  const notes = await db.note.findMany({
    where: { AND: [visibleNotes(actor), { ...subject, archivedAt: null }] },
    select: { id: true, body: true, createdAt: true, handling: true, marking: true, createdById: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
  })
  const names = await findAccountNames(
    actor,
    notes.map((note) => note.createdById),
  )
  return notes.map(({ createdById, ...note }) => ({ ...note, author: names.get(createdById) ?? '' }))
}

/** Names of the colleagues behind accounts, as far as the actor may see them. */
export async function findAccountNames(actor: Actor, accountIds: string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  // Accounts first: asked for through the persons, SQLite walks through every one of them.
  const accounts = await db.account.findMany({
    where: { id: { in: [...new Set(accountIds)] } },
    select: { id: true, personId: true },
  })
  const persons = await db.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: accounts.map(({ personId }) => personId) } }] },
    select: { id: true, ...nameSelection },
  })
  const names = new Map(persons.map((person) => [person.id, personName(person)]))
  return new Map(
    accounts.flatMap(({ id, personId }) => {
      const name = names.get(personId)
      return name === undefined ? [] : [[id, name] as const]
    }),
  )
}

/** One note with what its change needs. Throws NotFound. */
export async function findNote(actor: Actor, id: string, reader: Reader = db) {
  const stored = await reader.note.findFirst({
    where: { AND: [visibleNotes(actor), { id }] },
    include: { readers: readerSelection },
  })
  if (!stored) throw new NotFound()
  return stored
}

/** What the edit form starts out with. Throws NotFound. */
export async function findNoteForm(actor: Actor, id: string) {
  const stored = await findNote(actor, id)
  const values = {
    body: stored.body,
    handling: stored.handling,
    marking: stored.marking,
    ...(stored.marking !== 'NONE' && stored.handling === 'OPEN' ? { widened: 'on' } : {}),
    version: String(stored.version),
    readerAccountIds: stored.readers.flatMap((reader) => reader.accountId ?? []),
    readerOfficeIds: stored.readers.flatMap((reader) => reader.officeId ?? []),
  }
  const choices = await findReaderChoices(actor, stored.readers)
  return { values, choices, subject: await findSubject(actor, subjectOf(stored)) }
}

type StoredSubject = {
  personId?: string | null | undefined
  organisationId?: string | null | undefined
  groupId?: string | null | undefined
}

/** Throws NotFound when the row hangs on nothing. */
export function subjectOf({ personId, organisationId, groupId }: StoredSubject): NoteSubject {
  if (personId) return { personId }
  if (organisationId) return { organisationId }
  if (groupId) return { groupId }
  throw new NotFound()
}

/** What the note is about, with its page. Throws NotFound when the actor may not see it. */
export async function findSubject(
  actor: Actor,
  subject: NoteSubject,
  reader: Reader = db,
): Promise<NamedHolder> {
  if (!('groupId' in subject)) return findHolder(actor, subject, reader)
  const group = await reader.group.findUnique({ where: { id: subject.groupId } })
  if (!group) throw new NotFound()
  return { name: actor.locale === 'da' ? group.nameDa : group.nameEn, address: `/groups/${group.id}` }
}
