import { db, type Reader } from '~/db.server'
import type { Actor } from '../access/actor'
import type { Handling, ReaderChoices } from '../access/handling'
import { readerSelection } from '../access/handling.server'
import { findReaderChoices } from '../access/find-reader-choices.server'
import { visibleContactPoints, visiblePersons } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { organisationName } from '../organisations/organisation'
import { personName } from '../people/person-name'
import type { ContactPointKind, Holder } from './contact-point'

export type ContactPoint = {
  id: string
  kind: ContactPointKind
  value: string
  label: string | null
  handling: Handling
}

/** The contact points of a person, post or organisation that the actor may see. */
export async function findContactPoints(actor: Actor, holder: Holder): Promise<ContactPoint[]> {
  return db.contactPoint.findMany({
    where: { AND: [visibleContactPoints(actor), { ...holder, archivedAt: null }] },
    select: { id: true, kind: true, value: true, label: true, handling: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
}

/** One contact point with what its change needs. Throws NotFound. */
export async function findContactPoint(actor: Actor, id: string, reader: Reader = db) {
  const stored = await reader.contactPoint.findFirst({
    where: { AND: [visibleContactPoints(actor), { id }] },
    include: { readers: readerSelection },
  })
  if (!stored) throw new NotFound()
  return stored
}

/** What the edit form starts out with. Throws NotFound. */
export async function findContactPointForm(actor: Actor, id: string) {
  const stored = await findContactPoint(actor, id)
  const values = {
    kind: stored.kind,
    value: stored.value,
    label: stored.label ?? '',
    handling: stored.handling,
    version: String(stored.version),
    readerAccountIds: stored.readers.flatMap((reader) => reader.accountId ?? []),
    readerOfficeIds: stored.readers.flatMap((reader) => reader.officeId ?? []),
  }
  const choices: ReaderChoices = await findReaderChoices(actor, stored.readers)
  return { values, choices, holder: await findHolder(actor, holderOf(stored)) }
}

type StoredHolder = {
  personId?: string | null | undefined
  postId?: string | null | undefined
  organisationId?: string | null | undefined
}

/** Throws NotFound when the row hangs on nothing. */
export function holderOf({ personId, postId, organisationId }: StoredHolder): Holder {
  if (personId) return { personId }
  if (postId) return { postId }
  if (organisationId) return { organisationId }
  throw new NotFound()
}

export type NamedHolder = { name: string; address: string }

/** What the contact point or note hangs on, with its page. Throws NotFound when the actor may not see it. */
export async function findHolder(actor: Actor, holder: Holder, reader: Reader = db): Promise<NamedHolder> {
  if ('personId' in holder) {
    const { personId: id } = holder
    const person = await reader.person.findFirst({ where: { AND: [visiblePersons(actor), { id }] } })
    if (person) return { name: personName(person), address: `/people/${id}` }
  } else if ('postId' in holder) {
    const post = await reader.post.findUnique({ where: { id: holder.postId } })
    const name = actor.locale === 'da' ? post?.titleDa : post?.titleEn
    if (name) return { name, address: `/posts/${holder.postId}` }
  } else {
    const organisation = await reader.organisation.findUnique({ where: { id: holder.organisationId } })
    const address = `/organisations/${holder.organisationId}`
    if (organisation) return { name: organisationName(organisation, actor.locale), address }
  }
  throw new NotFound()
}
