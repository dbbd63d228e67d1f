import type { Reader } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visibleAppointments, visibleInvitations, visibleMembers } from '../../access/visible-to.server'
import { nameSelection, personName } from '../../people/person-name'
import type { PlainDate } from '../../time/plain-date'
import { byOrganisation, guestOrganisation, type Audience, type Guest, type GuestNote } from './guest'
import { findMembers, type Members } from './find-audience-members.server'
import { findGuestPersons } from './find-guest-persons.server'
import { findLastGuests, type LastGuests } from './find-last-guests.server'
import { heldOn } from '../../posts/held-on'

const personSelection = { id: true, ...nameSelection } as const

type SeriesKey = { id: string; audienceGroupId: string | null }

/**
 * Whom a series' next edition invites today: holders of its posts, for each organisation of its group the post invited
 * last time or else the highest-ranked one held, persons, and those invited last time besides. Nobody twice.
 */
export async function gatherAudience(
  reader: Reader,
  actor: Actor,
  series: SeriesKey,
  lastEditionId: string | null,
  day: PlainDate,
): Promise<Audience> {
  const last = await findLastGuests(reader, actor, lastEditionId)
  const members = await findMembers(reader, actor, series.audienceGroupId)
  const posts = await reader.post.findMany({
    where: {
      archivedAt: null,
      organisation: { archivedAt: null },
      OR: postsOf(actor, series, lastEditionId),
    },
    include: {
      organisation: true,
      audiences: { where: { seriesId: series.id }, select: { id: true } },
      appointments: {
        where: { AND: [visibleAppointments(actor), heldOn(day), { person: { archivedAt: null } }] },
        include: { person: { select: personSelection } },
        orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      },
    },
    orderBy: [{ rank: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  })
  const chosen = choosePosts(posts, members.organisationIds, last)
  const postGuests = chosen.map((post) => postGuest(actor, post, members, last))
  const persons = await findGuestPersons(reader, actor, series.id, members, last, day)
  const seated = new Set(chosen.flatMap((post) => post.appointments[0]?.personId ?? []))
  const personGuests = persons.filter(({ personId }) => !seated.has(personId ?? ''))
  const reached = new Set(chosen.map((post) => post.organisationId))
  return {
    guests: [...postGuests, ...personGuests].sort(byOrganisation),
    without: members.organisations.filter(({ id }) => !reached.has(id)),
  }
}

function postsOf(actor: Actor, series: SeriesKey, editionId: string | null): Prisma.PostWhereInput[] {
  const { id: seriesId, audienceGroupId: groupId } = series
  const member = { AND: [visibleMembers(actor), { groupId: groupId ?? '', archivedAt: null }] }
  const invited = { AND: [visibleInvitations(actor), { editionId: editionId ?? '', archivedAt: null }] }
  return [
    { audiences: { some: { seriesId } } },
    { organisation: { memberships: { some: member } } },
    { invitations: { some: invited } },
  ]
}

type Post = Prisma.PostGetPayload<{
  include: {
    organisation: true
    audiences: { select: { id: true } }
    appointments: { include: { person: { select: typeof personSelection } } }
  }
}>

/** The series' own posts, those invited last time, and one for each member organisation that has neither. */
function choosePosts(posts: Post[], memberIds: ReadonlySet<string>, last: LastGuests): Post[] {
  const named = posts.filter((post) => post.audiences.length > 0 || last.holders.has(post.id))
  const reached = new Set(named.map((post) => post.organisationId))
  const others = posts.filter(({ organisationId, appointments }) => {
    if (appointments.length === 0 || !memberIds.has(organisationId) || reached.has(organisationId))
      return false
    reached.add(organisationId)
    return true
  })
  return [...named, ...others]
}

function postGuest(actor: Actor, post: Post, members: Members, last: LastGuests): Guest {
  const { id, organisation, appointments } = post
  const holder = appointments[0]?.person
  const before = last.holders.get(id)
  const leftGroup = post.audiences.length === 0 && members.leftIds.has(organisation.id)
  return {
    key: `post:${id}`,
    postId: id,
    personId: null,
    holderId: holder?.id ?? null,
    name: holder ? personName(holder) : '',
    title: actor.locale === 'da' ? post.titleDa : post.titleEn,
    organisation: guestOrganisation(organisation, actor),
    note: leftGroup ? 'leftGroup' : postNote(holder?.id, before, organisation.id, last),
    before: before?.name ?? '',
    proposed: !leftGroup,
  }
}

function postNote(
  holderId: string | undefined,
  before: { personId: string | null } | undefined,
  organisationId: string,
  last: LastGuests,
): GuestNote | null {
  if (holderId === undefined) return 'vacant'
  if (before) return before.personId !== null && before.personId !== holderId ? 'newHolder' : null
  return last.exists && !last.organisationIds.has(organisationId) ? 'newMember' : null
}
