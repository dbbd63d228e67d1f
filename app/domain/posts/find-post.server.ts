import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { byPresence, holderOf, type PostHolder } from '../organisations/find-organisation.server'
import { organisationName } from '../organisations/organisation'
import { personName } from '../people/person-name'
import { today } from '../time/plain-date'
import { storedPostFields } from './change-post.server'

export type PostPage = {
  id: string
  title: string
  /** Its title in the other language, where that differs. */
  otherTitle: string | null
  rank: number | null
  organisation: { id: string; name: string }
  archived: boolean
  present: PostHolder[]
  former: PostHolder[]
  /** What the edit form starts out with. */
  values: Record<string, string>
}

/** The post with the holders the actor may see, the latest first. Throws NotFound. */
export async function findPost(actor: Actor, id: string, now: Date): Promise<PostPage> {
  const stored = await db.post.findUnique({
    where: { id },
    include: {
      organisation: true,
      appointments: {
        where: { AND: [visibleAppointments(actor), { archivedAt: null }] },
        include: { person: true },
        orderBy: [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      },
    },
  })
  if (!stored) throw new NotFound()
  const { titleDa, titleEn, rank, organisation } = stored
  return {
    id,
    title: actor.locale === 'da' ? titleDa : titleEn,
    otherTitle: titleDa === titleEn ? null : actor.locale === 'da' ? titleEn : titleDa,
    rank,
    organisation: { id: organisation.id, name: organisationName(organisation, actor.locale) },
    archived: stored.archivedAt !== null,
    ...byPresence(stored.appointments.map(holderOf), today(now, actor.zone)),
    values: storedPostFields(stored),
  }
}

/** An appointment as its form and its return address need it. Throws NotFound. */
export async function findAppointment(actor: Actor, id: string) {
  const stored = await db.appointment.findFirst({
    where: { AND: [visibleAppointments(actor), { id }] },
    include: { person: true, post: { include: { organisation: true } } },
  })
  if (!stored) throw new NotFound()
  const { person, post, startsOn, endsOn, version } = stored
  return {
    id,
    startsOn,
    endsOn,
    version,
    person: { id: person.id, name: personName(person) },
    post: { id: post.id, title: actor.locale === 'da' ? post.titleDa : post.titleEn },
    organisation: { id: post.organisation.id, name: organisationName(post.organisation, actor.locale) },
  }
}

/** Name of a person the actor may see. Throws NotFound. */
export async function findPersonLabel(actor: Actor, id: string): Promise<{ id: string; name: string }> {
  const stored = await db.person.findFirst({ where: { AND: [visiblePersons(actor), { id }] } })
  if (!stored) throw new NotFound()
  return { id, name: personName(stored) }
}
