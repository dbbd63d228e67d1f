import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { settleHandling, storedReaders, writeReaders } from '../access/handling.server'
import { visiblePersons } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Conflict, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { resolveOrganisation } from '../organisations/resolve-organisation.server'
import { readPostDate } from '../posts/read-post-date'
import { resolvePost } from '../posts/resolve-post.server'
import { indexPerson } from '../search/index-record.server'
import { personSortKey } from '../search/sort-key'
import { personFormInclude, storedPersonFields } from './person-form.server'
import type { GivenPerson, NewPersonForm } from './person-schema.server'

/** Creates the person and, when an organisation is given, the appointment; the same form again answers with the first one's id. */
export async function createPerson(actor: Actor, given: NewPersonForm, now: Date): Promise<string> {
  demand(actor, 'person.create')
  return inTransaction((tx) =>
    once(tx, actor, given.formKey, async () => {
      const handling = await settleHandling(tx, actor, given)
      const { id } = await tx.person.create({
        data: {
          ...columnsOf(given),
          handling: handling.handling,
          marking: handling.marking,
          createdById: actor.accountId,
          aliases: { create: given.aliases.map((name) => ({ name })) },
        },
      })
      await writeReaders(tx, 'person', id, handling)
      await appoint(tx, actor, id, given, now)
      await recordChange(tx, actor, {
        action: 'person.create',
        subject: { kind: 'person', id },
        personId: id,
      })
      await indexPerson(tx, id)
      return id
    }),
  )
}

/** Saves the form over the person. Throws NotFound when the actor may not see it, Conflict when someone else saved first. */
export async function editPerson(
  actor: Actor,
  id: string,
  { version, ...given }: GivenPerson & { version: number },
): Promise<void> {
  demand(actor, 'person.edit')
  await inTransaction(async (tx) => {
    const stored = await tx.person.findFirst({
      where: { AND: [visiblePersons(actor), { id }] },
      include: personFormInclude,
    })
    if (!stored) throw new NotFound()
    const theirs = () => ({ ...storedPersonFields(stored), ...storedReaders(stored.readers) })
    demandVersion(stored.version, version, theirs)
    const handling = await settleHandling(tx, actor, given, stored)
    const { count } = await tx.person.updateMany({
      where: { id, version },
      data: {
        ...columnsOf(given),
        handling: handling.handling,
        marking: handling.marking,
        version: version + 1,
      },
    })
    if (count === 0) throw new Conflict(theirs())
    await tx.personAlias.deleteMany({ where: { personId: id } })
    await tx.personAlias.createMany({ data: given.aliases.map((name) => ({ personId: id, name })) })
    await writeReaders(tx, 'person', id, handling)
    await recordChange(tx, actor, { action: 'person.edit', subject: { kind: 'person', id }, personId: id })
    await indexPerson(tx, id)
  })
}

export async function archivePerson(actor: Actor, id: string, now: Date): Promise<void> {
  await setArchived(actor, id, now)
}

export async function restorePerson(actor: Actor, id: string): Promise<void> {
  await setArchived(actor, id, null)
}

async function setArchived(actor: Actor, id: string, archivedAt: Date | null): Promise<void> {
  demand(actor, 'person.archive')
  await inTransaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { AND: [visiblePersons(actor), { id }] },
      data: { archivedAt, version: { increment: 1 } },
    })
    if (count === 0) throw new NotFound()
    const action = archivedAt ? 'person.archive' : 'person.restore'
    await recordChange(tx, actor, { action, subject: { kind: 'person', id }, personId: id })
    await indexPerson(tx, id)
  })
}

function columnsOf(given: GivenPerson) {
  const name = { givenName: given.givenName, familyName: given.familyName ?? '' }
  return {
    ...name,
    nameOrder: given.nameOrder,
    nativeName: given.nativeName ?? null,
    nativeLanguage: given.nativeLanguage ?? null,
    pronunciation: given.pronunciation ?? null,
    titleOfAddress: given.titleOfAddress ?? null,
    languages: given.languages,
    zone: given.zone ?? null,
    country: given.country ?? null,
    summary: given.summary,
    source: given.source ?? null,
    sortKey: personSortKey(name),
  }
}

async function appoint(
  tx: Transaction,
  actor: Actor,
  personId: string,
  given: NewPersonForm,
  now: Date,
): Promise<void> {
  const { organisation: name, postTitle, postSince } = given
  const id = name && given.organisationId
  const startsOn = readPostDate(postSince, 'postSince', now, actor.zone)
  const organisationId = await resolveOrganisation(tx, actor, { id, name }, 'organisation')
  if (!organisationId) return
  const postId = await resolvePost(tx, actor, organisationId, postTitle)
  await tx.appointment.create({ data: { personId, postId, startsOn } })
}
