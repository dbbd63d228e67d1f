import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import type { Handling, Marking } from '../access/handling'
import { findReaderNames } from '../access/find-reader-choices.server'
import { readerSelection } from '../access/handling.server'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { countryName } from '../organisations/country.server'
import { organisationName } from '../organisations/organisation'
import type { PlainDate } from '../time/plain-date'
import { languageNames } from './languages.server'
import { personName } from './person-name'

export type HeldPost = {
  appointmentId: string
  postId: string
  title: string
  organisationId: string
  organisation: string
  startsOn: PlainDate | null
  endsOn: PlainDate | null
}

export type PersonPage = {
  id: string
  name: string
  nativeName: string | null
  nativeLanguage: string | null
  pronunciation: string | null
  titleOfAddress: string | null
  languages: string
  zone: string | null
  country: string
  summary: string
  source: string | null
  aliases: string[]
  handling: Handling
  marking: Marking
  /** Who besides the author may see a LIMITED person. */
  readers: string[]
  /** A colleague of ours. */
  colleague: boolean
  archived: boolean
  /** All posts ever held, the latest begun first. */
  posts: HeldPost[]
}

/** The person with the posts held. Throws NotFound when the actor may not see it. */
export async function findPerson(actor: Actor, id: string): Promise<PersonPage> {
  const stored = await db.person.findFirst({
    where: { AND: [visiblePersons(actor), { id }] },
    include: {
      aliases: { orderBy: { name: 'asc' } },
      readers: readerSelection,
      account: { select: { id: true } },
      appointments: {
        where: { AND: [visibleAppointments(actor), { archivedAt: null }] },
        include: { post: { include: { organisation: true } } },
        orderBy: [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      },
    },
  })
  if (!stored) throw new NotFound()
  const { nativeName, nativeLanguage, pronunciation, titleOfAddress, zone, summary, source } = stored
  return {
    id,
    name: personName(stored),
    nativeName,
    nativeLanguage,
    pronunciation,
    titleOfAddress,
    languages: languageNames(stored.languages, actor.locale),
    zone,
    country: countryName(stored.country, actor.locale),
    summary,
    source,
    aliases: stored.aliases.map((alias) => alias.name),
    handling: stored.handling,
    marking: stored.marking,
    readers: await findReaderNames(actor, stored.readers),
    colleague: stored.account !== null,
    archived: stored.archivedAt !== null,
    posts: stored.appointments.map(({ id: appointmentId, postId, post, startsOn, endsOn }) => ({
      appointmentId,
      postId,
      title: actor.locale === 'da' ? post.titleDa : post.titleEn,
      organisationId: post.organisationId,
      organisation: organisationName(post.organisation, actor.locale),
      startsOn,
      endsOn,
    })),
  }
}
