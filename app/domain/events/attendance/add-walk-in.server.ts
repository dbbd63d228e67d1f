import { db, inTransaction, type Transaction } from '~/db.server'
import type { Edition } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { writeReaders } from '../../access/handling.server'
import { visibleEditions, visibleInvitations, visiblePersons } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { Invalid, NotFound } from '../../errors'
import { once } from '../../forms/once.server'
import { createPersonInPlace } from '../../people/create-in-place.server'
import { candidatesFor, isNameOf } from '../../people/find-namesakes.server'
import { splitName } from '../../people/person-name'
import { indexPerson } from '../../search/index-record.server'
import { hasBegun } from '../editions/edition'
import { heldOn } from '../../posts/held-on'
import type { WalkIn } from './attendance-schema.server'
import { followAttendance } from './held-meeting.server'
import { demandOpen, markAttendance } from './record-attendance.server'

type Clock = { now: Date }

/** The person a form means: the one picked, the only one of that whole name, or a new one. */
export type WalkInPerson = { personId: string } | { name: string; organisation: WalkIn['organisation'] }

/** Throws Invalid at `person.text` for a name that several bear, unless it is said to be another's. */
export async function resolveWalkIn(actor: Actor, form: Omit<WalkIn, 'formKey'>): Promise<WalkInPerson> {
  const { person, organisation, another } = form
  if (person.id) return { personId: person.id }
  const name = person.text
  if (!name) throw new Invalid([{ field: 'person.text', code: 'required' }])
  if (another) return { name, organisation }
  const candidates = await db.person.findMany({
    where: { AND: [visiblePersons(actor), candidatesFor(name)] },
    include: { aliases: true },
  })
  const [only, second] = candidates.filter((candidate) => isNameOf(candidate, name))
  if (second) throw new Invalid([{ field: 'person.text', code: 'chooseAttendee', params: { name } }])
  return only ? { personId: only.id } : { name, organisation }
}

/**
 * Somebody who came without being on the list is on it now, as attended; who is on it already is marked, by whichever
 * route they were invited. Answers with the invitation. Throws NotFound, Invalid, Forbidden.
 */
export async function addWalkIn(
  actor: Actor,
  editionId: string,
  given: { person: WalkInPerson; formKey: string },
  { now }: Clock,
): Promise<string> {
  demand(actor, 'attendance.record')
  return inTransaction((tx) =>
    once(tx, actor, given.formKey, async () => {
      const edition = await openEdition(tx, actor, editionId, now)
      const personId = await personOf(tx, actor, edition, given.person)
      const listed = await findListedInvitation(tx, actor, edition, personId)
      const invitation = listed ?? (await put(tx, actor, editionId, personId))
      await markAttendance(tx, actor, { ...invitation, editionId }, 'ATTENDED')
      await followAttendance(tx, actor, editionId, now)
      return invitation.id
    }),
  )
}

async function openEdition(tx: Transaction, actor: Actor, id: string, now: Date) {
  const edition = await tx.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: { readers: true },
  })
  if (!edition) throw new NotFound()
  demandOpen(edition)
  if (!hasBegun({ ...edition, startsAt: null }, now, actor.zone)) {
    throw new Invalid([{ field: 'person.text', code: 'attendedBeforeDay' }])
  }
  return edition
}

type Opened = Edition & { readers: { accountId: string | null; officeId: string | null }[] }

async function personOf(
  tx: Transaction,
  actor: Actor,
  edition: Opened,
  person: WalkInPerson,
): Promise<string> {
  if ('personId' in person) {
    const found = await tx.person.count({
      where: { AND: [visiblePersons(actor), { id: person.personId, archivedAt: null }] },
    })
    if (found === 0) throw new Invalid([{ field: 'person.text', code: 'notFoundChoice' }])
    return person.personId
  }
  const { name, organisation } = person
  const limited = edition.handling === 'LIMITED'
  const made = await createPersonInPlace(tx, actor, {
    ...splitName(name),
    ...{ organisationId: organisation.id, newOrganisationName: organisation.text, limited },
  })
  if (limited) await limitNew(tx, made.personId, edition)
  return made.personId
}

/** A person met at a LIMITED edition is for those who may know of it. */
async function limitNew(tx: Transaction, personId: string, edition: Opened): Promise<void> {
  const { readers, createdById } = edition
  await tx.person.update({ where: { id: personId }, data: { handling: 'LIMITED' } })
  await writeReaders(tx, 'person', personId, {
    ...{ handling: 'LIMITED', marking: 'NONE' },
    readerAccountIds: [
      ...new Set([
        ...readers.flatMap(({ accountId }) => accountId ?? []),
        ...(createdById ? [createdById] : []),
      ]),
    ],
    readerOfficeIds: readers.flatMap(({ officeId }) => officeId ?? []),
  })
  await indexPerson(tx, personId)
}

/** In person, as a substitute, or as whoever holds an invited post on the day. */
async function findListedInvitation(
  tx: Transaction,
  actor: Actor,
  { id, startsOn }: Opened,
  personId: string,
) {
  return tx.invitation.findFirst({
    where: {
      AND: [
        visibleInvitations(actor),
        { editionId: id, archivedAt: null, status: { not: 'CANCELLED' } },
        {
          OR: [
            { substituteId: personId, status: 'SUBSTITUTE' },
            { personId, status: { not: 'SUBSTITUTE' } },
            {
              ...{ personId: null, status: { not: 'SUBSTITUTE' } },
              post: { appointments: { some: { ...heldOn(startsOn), personId } } },
            },
          ],
        },
      ],
    },
    select: { id: true, personId: true },
  })
}

async function put(tx: Transaction, actor: Actor, editionId: string, personId: string) {
  const invitation = await tx.invitation.create({
    data: { ...{ editionId, personId }, status: 'ACCEPTED' },
    select: { id: true, personId: true },
  })
  await recordChange(tx, actor, {
    action: 'invitation.add',
    subject: { kind: 'invitation', id: invitation.id },
    ...{ editionId, personId },
  })
  return invitation
}
