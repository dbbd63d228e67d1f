import type { Reader } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visibleAppointments, visiblePersons } from '../../access/visible-to.server'
import { nameSelection, personName } from '../../people/person-name'
import type { PlainDate } from '../../time/plain-date'
import type { Members } from './find-audience-members.server'
import type { LastGuests } from './find-last-guests.server'
import { guestOrganisation, type Guest } from './guest'
import { heldOn } from '../../posts/held-on'

/** Those an edition invites in person: the series' own, the group's, and last time's. */
export async function findGuestPersons(
  reader: Reader,
  actor: Actor,
  seriesId: string,
  members: Members,
  last: LastGuests,
  day: PlainDate,
): Promise<Guest[]> {
  const ids = [...new Set([...members.personIds, ...last.personIds])]
  const persons = await reader.person.findMany({
    where: {
      AND: [
        visiblePersons(actor),
        { archivedAt: null, OR: [{ id: { in: ids } }, { audiences: { some: { seriesId } } }] },
      ],
    },
    select: {
      id: true,
      ...nameSelection,
      audiences: { where: { seriesId }, select: { id: true } },
      appointments: {
        where: { AND: [visibleAppointments(actor), heldOn(day)] },
        select: { post: { select: postSelection } },
        orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
        take: 1,
      },
      _count: { select: { appointments: { where: visibleAppointments(actor) } } },
    },
  })
  return persons.map((person) => personGuest(actor, person, members, last))
}

type Person = {
  id: string
  audiences: { id: string }[]
  appointments: { post: Prisma.PostGetPayload<{ select: typeof postSelection }> }[]
  _count: { appointments: number }
} & Prisma.PersonGetPayload<{ select: typeof nameSelection }>

const postSelection = { titleDa: true, titleEn: true, organisation: true } as const

function personGuest(actor: Actor, person: Person, members: Members, last: LastGuests): Guest {
  const post = person.appointments[0]?.post
  const byHand = person.audiences.length === 0 && !members.personIds.has(person.id)
  const left = byHand && post === undefined && person._count.appointments > 0
  const isNew = last.exists && !last.personIds.has(person.id) && members.personIds.has(person.id)
  return {
    key: `person:${person.id}`,
    postId: null,
    personId: person.id,
    holderId: person.id,
    name: personName(person),
    title: post ? (actor.locale === 'da' ? post.titleDa : post.titleEn) : '',
    organisation: post ? guestOrganisation(post.organisation, actor) : null,
    note: left ? 'left' : isNew ? 'newMember' : null,
    before: '',
    proposed: !left,
  }
}
