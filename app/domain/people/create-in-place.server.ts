import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { resolveOrganisation } from '../organisations/resolve-organisation.server'
import { findPostTitled, resolvePost } from '../posts/resolve-post.server'
import { indexPerson } from '../search/index-record.server'
import { personSortKey } from '../search/sort-key'

export type PersonInPlace = {
  givenName: string
  familyName: string
  /** An existing organisation, or the name of one: known by exactly that name, or else made. */
  organisationId?: string
  newOrganisationName?: string
  postTitle?: string
  /** Made for a LIMITED record: no new post, which everybody would see, is made for them to hold. */
  limited?: boolean
}

/**
 * Creates an OPEN person while something else is being written (a meeting, the quick line, a succession), with
 * an appointment of unknown start when an organisation is given. Throws Invalid at `organisation`.
 */
export async function createPersonInPlace(
  tx: Transaction,
  actor: Actor,
  given: PersonInPlace,
): Promise<{ personId: string; appointmentId: string | null; organisationId: string | null }> {
  demand(actor, 'person.create')
  const { givenName, familyName } = given
  const person = await tx.person.create({
    data: {
      givenName,
      familyName,
      sortKey: personSortKey({ givenName, familyName }),
      createdById: actor.accountId,
    },
  })
  const organisationId = await resolveOrganisation(
    tx,
    actor,
    { id: given.organisationId, name: given.newOrganisationName },
    'organisation',
  )
  const postId = organisationId ? await postOf(tx, actor, organisationId, given) : null
  const appointment = postId ? await tx.appointment.create({ data: { personId: person.id, postId } }) : null
  await indexPerson(tx, person.id)
  await recordChange(tx, actor, {
    action: 'person.create',
    subject: { kind: 'person', id: person.id },
    personId: person.id,
  })
  return { personId: person.id, appointmentId: appointment?.id ?? null, organisationId }
}

function postOf(tx: Transaction, actor: Actor, organisationId: string, given: PersonInPlace) {
  return given.limited
    ? findPostTitled(tx, organisationId, given.postTitle)
    : resolvePost(tx, actor, organisationId, given.postTitle)
}
