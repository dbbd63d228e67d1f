import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAppointments } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { personName } from '../people/person-name'
import { today, type PlainDate } from '../time/plain-date'
import { countryName } from './country.server'
import { organisationName, organisationNameSelection, type OrganisationKind } from './organisation'

export type PostHolder = {
  appointmentId: string
  personId: string
  name: string
  startsOn: PlainDate | null
  endsOn: PlainDate | null
}

export type OrganisationPost = { id: string; title: string; present: PostHolder[]; former: PostHolder[] }

export type OrganisationPage = {
  id: string
  name: string
  /** Its name in the other language, where that differs. */
  otherName: string | null
  shortName: string | null
  kind: OrganisationKind
  country: string
  website: string | null
  summary: string
  aliases: string[]
  parent: { id: string; name: string } | null
  children: { id: string; name: string }[]
  archived: boolean
  version: number
}

/** The organisation itself and its place among others. Throws NotFound. */
export async function findOrganisation(actor: Actor, id: string): Promise<OrganisationPage> {
  const stored = await db.organisation.findUnique({
    where: { id },
    include: {
      aliases: { orderBy: { name: 'asc' } },
      parent: { select: organisationNameSelection },
      children: {
        where: { archivedAt: null },
        select: organisationNameSelection,
        orderBy: { sortKeyDa: 'asc' },
      },
    },
  })
  if (!stored) throw new NotFound()
  const named = (other: { id: string; nameDa: string; nameEn: string }) => ({
    id: other.id,
    name: organisationName(other, actor.locale),
  })
  const { nameDa, nameEn, shortName, kind, website, summary, version } = stored
  return {
    id,
    name: organisationName(stored, actor.locale),
    otherName: nameDa === nameEn ? null : actor.locale === 'da' ? nameEn : nameDa,
    shortName,
    kind,
    country: countryName(stored.country, actor.locale),
    website,
    summary,
    aliases: stored.aliases.map((alias) => alias.name),
    parent: stored.parent && named(stored.parent),
    children: stored.children.map(named),
    archived: stored.archivedAt !== null,
    version,
  }
}

/** Its posts by rank and title, each with the holders the actor may see, the latest first. */
export async function findOrganisationPosts(
  actor: Actor,
  organisationId: string,
  now: Date,
): Promise<OrganisationPost[]> {
  const posts = await db.post.findMany({
    where: { organisationId, archivedAt: null },
    include: {
      appointments: {
        where: { AND: [visibleAppointments(actor), { archivedAt: null }] },
        include: { person: true },
        orderBy: [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      },
    },
    orderBy: [{ id: 'asc' }],
  })
  const day = today(now, actor.zone)
  const collator = new Intl.Collator(actor.locale)
  return posts
    .map((post) => ({
      rank: post.rank ?? Number.MAX_SAFE_INTEGER,
      id: post.id,
      title: actor.locale === 'da' ? post.titleDa : post.titleEn,
      ...byPresence(post.appointments.map(holderOf), day),
    }))
    .sort((a, b) => a.rank - b.rank || collator.compare(a.title, b.title))
    .map(({ rank: _, ...post }) => post)
}

/** Those who hold a post on the day, and those who held it. */
export function byPresence<T extends { endsOn: PlainDate | null }>(holders: T[], day: PlainDate) {
  const isPresent = ({ endsOn }: T) => endsOn === null || endsOn >= day
  return { present: holders.filter(isPresent), former: holders.filter((holder) => !isPresent(holder)) }
}

type StoredHolder = {
  id: string
  personId: string
  startsOn: PlainDate | null
  endsOn: PlainDate | null
  person: Parameters<typeof personName>[0]
}

export function holderOf({ id, personId, startsOn, endsOn, person }: StoredHolder): PostHolder {
  return { appointmentId: id, personId, name: personName(person), startsOn, endsOn }
}

/** Its name in the reader's language; null when there is no such organisation. */
export async function findOrganisationLabel(actor: Actor, id: string): Promise<string | null> {
  const stored = await db.organisation.findUnique({ where: { id }, select: organisationNameSelection })
  return stored && organisationName(stored, actor.locale)
}
