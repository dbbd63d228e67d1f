import { inTransaction, type Transaction } from '~/db.server'
import type { Appointment, Post } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleAppointments } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { once } from '../forms/once.server'
import { resolveOrganisation } from '../organisations/resolve-organisation.server'
import { resolvePerson } from '../people/resolve-person.server'
import { indexPerson } from '../search/index-record.server'
import { addDays, today, type PlainDate } from '../time/plain-date'
import { appoint } from './change-appointment.server'
import type { GivenSuccession } from './post-schema.server'
import { readPostDate } from './read-post-date'
import { resolvePost } from './resolve-post.server'

/**
 * One act: the predecessor leaves the post, the successor takes it over, and the predecessor may go on to another
 * post. History stays; what is addressed to the post (contact points, invitations) follows it. Either side may be
 * missing: a vacant post is filled, or becomes vacant. Throws Invalid at the field at fault and then writes nothing.
 */
export async function succeed(
  actor: Actor,
  postId: string,
  given: GivenSuccession,
  now: Date,
): Promise<void> {
  demand(actor, 'post.succeed')
  const days = daysOf(actor, given, now)
  await inTransaction(async (tx) => {
    const post = await tx.post.findFirst({ where: { id: postId, archivedAt: null } })
    if (!post) throw new NotFound()
    await once(tx, actor, given.formKey, async () => {
      const leaving = await findLeaving(tx, actor, postId, given.predecessor)
      if (leaving) await leave(tx, actor, leaving, days.last)
      const successorId = await takeOver(tx, actor, post, given, days.first, leaving)
      if (!leaving && !successorId) throw new Invalid([{ field: 'successor', code: 'required' }])
      if (leaving) await goOn(tx, actor, post, leaving, given, days.next)
      return postId
    })
  })
}

type Days = { last: PlainDate; first: PlainDate; next: PlainDate }

/** The last day is asked for when someone leaves; the first follows it unless said otherwise, or is today. */
function daysOf(actor: Actor, given: GivenSuccession, now: Date): Days {
  const last = readPostDate(given.lastDay, 'lastDay', now, actor.zone)
  const first = readPostDate(given.firstDay, 'firstDay', now, actor.zone)
  const day = today(now, actor.zone)
  if (!given.predecessor) return { last: day, first: first ?? day, next: day }
  if (!last) throw new Invalid([{ field: 'lastDay', code: 'required' }])
  if (first && first <= last) throw new Invalid([{ field: 'firstDay', code: 'successionOverlaps' }])
  return { last, first: first ?? addDays(last, 1), next: addDays(last, 1) }
}

async function findLeaving(
  tx: Transaction,
  actor: Actor,
  postId: string,
  id: string | undefined,
): Promise<Appointment | null> {
  if (!id) return null
  const appointment = await tx.appointment.findFirst({
    where: { AND: [visibleAppointments(actor), { id, postId, archivedAt: null }] },
  })
  if (!appointment) throw new Invalid([{ field: 'predecessor', code: 'notFoundChoice' }])
  return appointment
}

async function leave(tx: Transaction, actor: Actor, leaving: Appointment, last: PlainDate): Promise<void> {
  const { id, personId, startsOn } = leaving
  if (startsOn && last < startsOn) throw new Invalid([{ field: 'lastDay', code: 'endBeforeStart' }])
  await tx.appointment.update({ where: { id }, data: { endsOn: last, version: { increment: 1 } } })
  await recordChange(tx, actor, {
    action: 'appointment.end',
    subject: { kind: 'appointment', id },
    personId,
  })
  await indexPerson(tx, personId)
}

async function takeOver(
  tx: Transaction,
  actor: Actor,
  post: Post,
  given: GivenSuccession,
  startsOn: PlainDate,
  leaving: Appointment | null,
): Promise<string | null> {
  const who = { id: given.successor && given.successorId, name: given.successor }
  const personId = await resolvePerson(tx, actor, who, 'successor')
  if (!personId) return null
  if (personId === leaving?.personId) throw new Invalid([{ field: 'successor', code: 'successorSame' }])
  await appoint(tx, actor, { personId, postId: post.id, startsOn, endsOn: null }, 'successor')
  return personId
}

/** The predecessor's next post: at the organisation named, or the same one when only a title is given. */
async function goOn(
  tx: Transaction,
  actor: Actor,
  post: Post,
  leaving: Appointment,
  given: GivenSuccession,
  startsOn: PlainDate,
): Promise<void> {
  const { newOrganisation: name, newOrganisationId, newTitle } = given
  if (!name && !newTitle) return
  const at = { id: name && newOrganisationId, name }
  const organisationId = (await resolveOrganisation(tx, actor, at, 'newOrganisation')) ?? post.organisationId
  const postId = await resolvePost(tx, actor, organisationId, newTitle)
  if (postId === post.id) throw new Invalid([{ field: 'newTitle', code: 'heldNow' }])
  await appoint(tx, actor, { personId: leaving.personId, postId, startsOn, endsOn: null }, 'newTitle')
}
