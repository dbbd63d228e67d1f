import { allRows } from '~/all-rows.server'
import { db, type Reader } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor, Locale } from '../../access/actor'
import { visibleAppointments, visibleInvitations, visiblePersons } from '../../access/visible-to.server'
import { countryName } from '../../organisations/country.server'
import { organisationName } from '../../organisations/organisation'
import { nameSelection, personName } from '../../people/person-name'
import { sortKey } from '../../search/sort-key'
import type { PlainDate } from '../../time/plain-date'
import { heldOn } from '../../posts/held-on'
import type { Attendee } from './attendee'

/** Those of an edition's list who exist for the actor, in the capacity they have on its first day, by family name. */
export async function findAttendees(
  actor: Actor,
  edition: { id: string; startsOn: PlainDate },
  language: Locale = actor.locale,
): Promise<Attendee[]> {
  const invitations = await allRows((slice) =>
    db.invitation.findMany({
      where: { AND: [visibleInvitations(actor), { editionId: edition.id, archivedAt: null }] },
      select: selection(actor, edition.startsOn),
      orderBy: { id: 'asc' },
      ...slice,
    }),
  )
  const substitutes = await findSubstitutes(
    db,
    actor,
    invitations.flatMap(({ substituteId }) => substituteId ?? []),
    edition.startsOn,
  )
  return invitations
    .map((invitation) => attendeeOf(invitation, substitutes, language))
    .map((one) => ({ one, key: `${one.nameKey} ${one.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
}

const organisation = { select: { id: true, nameDa: true, nameEn: true, kind: true, country: true } } as const
const seat = {
  select: { id: true, titleDa: true, titleEn: true, rank: true, organisation },
} as const satisfies Prisma.PostDefaultArgs

function held(actor: Actor, day: PlainDate) {
  return {
    where: { AND: [visibleAppointments(actor), heldOn(day)] },
    orderBy: [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
  } as const satisfies Prisma.Person$appointmentsArgs
}

function personSelection(actor: Actor, day: PlainDate) {
  return {
    ...{ id: true, handling: true, country: true, nativeName: true, sortKey: true, ...nameSelection },
    appointments: { ...held(actor, day), select: { post: seat } },
  } as const satisfies Prisma.PersonSelect
}

function selection(actor: Actor, day: PlainDate) {
  const person = { select: personSelection(actor, day) }
  return {
    ...{ id: true, status: true, attendance: true, companions: true, companionNames: true },
    ...{ substituteId: true, substituteName: true },
    person,
    post: {
      select: { ...seat.select, appointments: { ...held(actor, day), select: { person }, take: 1 } },
    },
  } as const satisfies Prisma.InvitationSelect
}

type Found = Prisma.InvitationGetPayload<{ select: ReturnType<typeof selection> }>
type FoundPerson = NonNullable<Found['person']>
type FoundSeat = Prisma.PostGetPayload<typeof seat>

/** The substitutes that exist for the actor. */
async function findSubstitutes(reader: Reader, actor: Actor, ids: string[], day: PlainDate) {
  const found = await reader.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: ids } }] },
    select: personSelection(actor, day),
  })
  return new Map(found.map((person) => [person.id, person]))
}

function attendeeOf(found: Found, substitutes: Map<string, FoundPerson>, language: Locale): Attendee {
  const { person, post, substituteId, substituteName, status, ...invitation } = found
  const invited = person ?? post?.appointments[0]?.person ?? null
  const invitedSeat = post ?? invited?.appointments[0]?.post ?? null
  const replaced = status === 'SUBSTITUTE' && (substituteId !== null || substituteName !== '')
  if (!replaced) {
    return { ...invitation, status, insteadOf: '', ...whoIs(invited, invitedSeat, language) }
  }
  // A substitute who is a person is named by that person alone: the name as written may be that of a hidden one.
  const substitute = substituteId ? (substitutes.get(substituteId) ?? null) : null
  const ownSeat = substitute?.appointments[0]?.post ?? null
  const who = whoIs(substitute, ownSeat ?? withoutTitle(invitedSeat), language)
  const written = substituteId ? '' : substituteName
  const insteadOf = invited ? personName(invited) : ''
  return {
    ...{ ...invitation, status, insteadOf, ...who },
    ...(substitute ? {} : { name: written, nameKey: sortKey(written) }),
  }
}

/** A substitute stands for the organisation, not in the post. */
function withoutTitle(invited: FoundSeat | null): FoundSeat | null {
  return invited && { ...invited, titleDa: '', titleEn: '', rank: null }
}

function whoIs(person: FoundPerson | null, post: FoundSeat | null, language: Locale) {
  const country = post ? post.organisation.country : (person?.country ?? null)
  return {
    name: person ? personName(person) : '',
    nameKey: person?.sortKey ?? '',
    nativeName: person?.nativeName ?? '',
    personId: person?.id ?? null,
    title: post ? (language === 'da' ? post.titleDa : post.titleEn) : '',
    organisation: post && {
      id: post.organisation.id,
      name: organisationName(post.organisation, language),
      kind: post.organisation.kind,
    },
    country,
    countryName: countryName(country, language),
    rank: post?.rank ?? null,
    limited: person?.handling === 'LIMITED',
  }
}
