import { inTransaction, type Transaction } from '~/db.server'
import type { Appointment } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleAppointments } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Conflict, Invalid, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { resolveOrganisation } from '../organisations/resolve-organisation.server'
import { resolvePerson } from '../people/resolve-person.server'
import { indexPerson } from '../search/index-record.server'
import { formatDate } from '../time/format-time'
import type { PlainDate } from '../time/plain-date'
import type { NewAppointment } from './post-schema.server'
import { demandOrder, readPostDate } from './read-post-date'
import { resolvePost } from './resolve-post.server'

/** Appoints a person to a post, dated as far as known. Answers the appointment's id; the same form again, the first one's. */
export async function createAppointment(actor: Actor, given: NewAppointment, now: Date): Promise<string> {
  demand(actor, 'appointment.edit')
  const startsOn = readPostDate(given.from, 'from', now, actor.zone)
  const endsOn = readPostDate(given.to, 'to', now, actor.zone)
  demandOrder(startsOn, endsOn, 'to')
  return inTransaction((tx) =>
    once(tx, actor, given.formKey, async () => {
      const postId = await postOf(tx, actor, given)
      const who = { id: given.personId, name: given.person }
      const personId = await resolvePerson(tx, actor, who, 'person')
      if (!personId) throw new Invalid([{ field: 'person', code: 'required' }])
      const field = given.postId ? 'person' : 'title'
      return appoint(tx, actor, { personId, postId, startsOn, endsOn }, field)
    }),
  )
}

type AppointmentDates = { from?: string | undefined; to?: string | undefined }

/** Corrects when the post was held. Throws NotFound when the actor may not see the person, Conflict on a stale form. */
export async function editAppointment(
  actor: Actor,
  id: string,
  { from, to, version }: AppointmentDates & { version: number },
  now: Date,
): Promise<void> {
  demand(actor, 'appointment.edit')
  const startsOn = readPostDate(from, 'from', now, actor.zone)
  const endsOn = readPostDate(to, 'to', now, actor.zone)
  demandOrder(startsOn, endsOn, 'to')
  await inTransaction(async (tx) => {
    const stored = await findStored(tx, actor, id)
    const theirs = () => storedAppointmentFields(stored, actor.locale)
    demandVersion(stored.version, version, theirs)
    const { count } = await tx.appointment.updateMany({
      where: { id, version },
      data: { startsOn, endsOn, version: version + 1 },
    })
    if (count === 0) throw new Conflict(theirs())
    await recordAppointment(tx, actor, 'appointment.edit', stored)
  })
}

/** Removes an appointment entered by mistake at `now`, or restores it with null. Answers whose it is. */
export async function setAppointmentArchived(
  actor: Actor,
  id: string,
  archivedAt: Date | null,
): Promise<{ personId: string }> {
  demand(actor, 'appointment.edit')
  return inTransaction(async (tx) => {
    const stored = await findStored(tx, actor, id)
    await tx.appointment.updateMany({ where: { id }, data: { archivedAt, version: { increment: 1 } } })
    await recordAppointment(tx, actor, archivedAt ? 'appointment.archive' : 'appointment.restore', stored)
    return { personId: stored.personId }
  })
}

type NewHolding = {
  personId: string
  postId: string
  startsOn: PlainDate | null
  endsOn: PlainDate | null
}

/** Writes the appointment. Throws Invalid at `field` when the person holds the post in those days already. */
export async function appoint(
  tx: Transaction,
  actor: Actor,
  holding: NewHolding,
  field: string,
): Promise<string> {
  const { personId, postId, startsOn, endsOn } = holding
  const same = await tx.appointment.count({
    where: {
      AND: [
        visibleAppointments(actor),
        { personId, postId, archivedAt: null },
        startsOn ? { OR: [{ endsOn: null }, { endsOn: { gte: startsOn } }] } : {},
        endsOn ? { OR: [{ startsOn: null }, { startsOn: { lte: endsOn } }] } : {},
      ],
    },
  })
  if (same > 0) throw new Invalid([{ field, code: 'heldNow' }])
  const { id } = await tx.appointment.create({ data: holding })
  await recordAppointment(tx, actor, 'appointment.create', { id, personId })
  return id
}

/** The stored values of the form's fields, as the form would write them. */
export function storedAppointmentFields(
  { startsOn, endsOn, version }: Pick<Appointment, 'startsOn' | 'endsOn' | 'version'>,
  locale: Actor['locale'],
): Record<string, string> {
  const written = (day: PlainDate | null) => (day ? formatDate(day, locale, 'short') : '')
  return { from: written(startsOn), to: written(endsOn), version: String(version) }
}

async function recordAppointment(
  tx: Transaction,
  actor: Actor,
  action: string,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  await recordChange(tx, actor, { action, subject: { kind: 'appointment', id }, personId })
  await indexPerson(tx, personId)
}

async function findStored(tx: Transaction, actor: Actor, id: string): Promise<Appointment> {
  const stored = await tx.appointment.findFirst({ where: { AND: [visibleAppointments(actor), { id }] } })
  if (!stored) throw new NotFound()
  return stored
}

async function postOf(tx: Transaction, actor: Actor, given: NewAppointment): Promise<string> {
  if (given.postId) {
    const post = await tx.post.findFirst({ where: { id: given.postId, archivedAt: null } })
    if (!post) throw new NotFound()
    return post.id
  }
  const at = { id: given.organisation && given.organisationId, name: given.organisation }
  const organisationId = await resolveOrganisation(tx, actor, at, 'organisation')
  if (!organisationId) throw new Invalid([{ field: 'organisation', code: 'required' }])
  return resolvePost(tx, actor, organisationId, given.title)
}
