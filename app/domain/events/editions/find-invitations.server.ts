import { allRows } from '~/all-rows.server'
import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Attendance, AnswerChannel, InvitationStatus, OrganisationKind } from '~/generated/sqlite/enums'
import type { Actor } from '../../access/actor'
import { visibleAppointments, visibleInvitations } from '../../access/visible-to.server'
import { countryName } from '../../organisations/country.server'
import { organisationName } from '../../organisations/organisation'
import { nameSelection, personName } from '../../people/person-name'
import { fold } from '../../search/fold'
import { sortKey } from '../../search/sort-key'
import type { Instant, PlainDate } from '../../time/plain-date'
import { statusOrder } from './edition-rules'
import { heldOn } from '../../posts/held-on'

export type InvitationRow = {
  id: string
  /** Who was last addressed, else the person or the post's present holder; empty for a vacant post. */
  name: string
  personId: string | null
  /** The post invited; empty when a person is. */
  post: string
  postId: string | null
  title: string
  /** Who holds the post now, when that is another than who was addressed. */
  successor: string
  organisation: { id: string; name: string; kind: OrganisationKind } | null
  country: string | null
  countryName: string
  status: InvitationStatus
  companions: number
  attendance: Attendance | null
  companionNames: string
  limited: boolean
  sentAt: Instant | null
  answeredAt: Instant | null
  answerChannel: AnswerChannel | null
  answerNote: string
  substituteName: string
  waitingSince: Instant | null
  chasedAt: Instant | null
  version: number
}

/** An edition's invitations that exist for the actor, by organisation and name. A post not yet sent to is named by its holder on `day`. */
export async function findEditionInvitations(
  actor: Actor,
  editionId: string,
  day: PlainDate,
): Promise<InvitationRow[]> {
  const found = await allRows((slice) =>
    db.invitation.findMany({
      where: { AND: [visibleInvitations(actor), { editionId, archivedAt: null }] },
      select: selection(actor, day),
      orderBy: { id: 'asc' },
      ...slice,
    }),
  )
  return found
    .map((one) => rowOf(actor, one))
    .map((row) => ({ row, key: `${sortKey(row.organisation?.name ?? '')} ${sortKey(row.name)}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ row }) => row)
}

const organisationSelection = { id: true, nameDa: true, nameEn: true, kind: true, country: true } as const

function selection(actor: Actor, day: PlainDate) {
  const held = {
    where: { AND: [visibleAppointments(actor), heldOn(day)] },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  } as const satisfies Prisma.Person$appointmentsArgs
  const personSelection = { id: true, handling: true, country: true, ...nameSelection } as const
  return {
    id: true,
    status: true,
    companions: true,
    attendance: true,
    companionNames: true,
    sentAt: true,
    answeredAt: true,
    answerChannel: true,
    answerNote: true,
    substituteName: true,
    waitingSince: true,
    chasedAt: true,
    version: true,
    person: {
      select: {
        ...personSelection,
        appointments: {
          ...held,
          select: {
            post: {
              select: { titleDa: true, titleEn: true, organisation: { select: organisationSelection } },
            },
          },
        },
      },
    },
    post: {
      select: {
        id: true,
        titleDa: true,
        titleEn: true,
        organisation: { select: organisationSelection },
        appointments: { ...held, select: { person: { select: personSelection } } },
      },
    },
  } as const satisfies Prisma.InvitationSelect
}

type Found = Prisma.InvitationGetPayload<{ select: ReturnType<typeof selection> }>

function rowOf(actor: Actor, { person, post, ...invitation }: Found): InvitationRow {
  const seat = post ?? person?.appointments[0]?.post ?? null
  const holder = post?.appointments[0]?.person ?? null
  const present = person ?? holder
  const title = seat ? (actor.locale === 'da' ? seat.titleDa : seat.titleEn) : ''
  const organisation = seat?.organisation ?? null
  const country = organisation ? organisation.country : (present?.country ?? null)
  return {
    ...invitation,
    name: present ? personName(present) : '',
    personId: present?.id ?? null,
    post: post ? title : '',
    postId: post?.id ?? null,
    title,
    successor: holder && person && holder.id !== person.id ? personName(holder) : '',
    organisation: organisation && {
      id: organisation.id,
      name: organisationName(organisation, actor.locale),
      kind: organisation.kind,
    },
    country,
    countryName: countryName(country, actor.locale),
    limited: present?.handling === 'LIMITED',
  }
}

export type InvitationFilter = {
  q: string
  status?: InvitationStatus
  country?: string
  organisation?: string
  sort: 'organisation' | 'name' | 'country' | 'status'
  descending: boolean
}

/** The rows a list shows. They come by organisation, and those alike stay so. */
export function listedInvitations(rows: InvitationRow[], filter: InvitationFilter): InvitationRow[] {
  const words = fold(filter.q).split(' ').filter(Boolean)
  const listed = rows.filter((row) => {
    if (filter.status && row.status !== filter.status) return false
    if (filter.country && row.country !== filter.country) return false
    if (filter.organisation && row.organisation?.id !== filter.organisation) return false
    const text = fold(`${row.name} ${row.title} ${row.organisation?.name ?? ''} ${row.countryName}`)
    return words.every((word) => text.includes(word))
  })
  const place: Record<InvitationFilter['sort'], (row: InvitationRow) => string> = {
    organisation: () => '',
    name: ({ name }) => sortKey(name),
    country: ({ countryName: country }) => sortKey(country),
    status: ({ status }) => String(statusOrder.indexOf(status)),
  }
  const by = place[filter.sort]
  const sorted = listed.toSorted((one, other) => (by(one) < by(other) ? -1 : by(one) > by(other) ? 1 : 0))
  return filter.descending ? sorted.toReversed() : sorted
}

/** How many stand in each status. */
export function countByStatus(rows: { status: InvitationStatus }[]): [InvitationStatus, number][] {
  return statusOrder.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length
    return count > 0 ? [[status, count] satisfies [InvitationStatus, number]] : []
  })
}
