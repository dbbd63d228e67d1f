import { allRows } from '~/all-rows.server'
import type { Reader } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleAppointments, visibleContactPoints, visibleInvitations } from '../access/visible-to.server'
import { cleanEmail } from '../text/clean-text'
import { nameSelection, personName } from '../people/person-name'
import { type PlainDate, today } from '../time/plain-date'
import { type Guest, letterLanguage } from './guest'
import { type InvitationSubject, subjectColumn } from './invitation-subject'

/** Every invitation of a subject that the actor may see, with whom it addresses as things stand today. */
export async function findGuests(
  reader: Reader,
  actor: Actor,
  subject: InvitationSubject,
  now: Date,
): Promise<Guest[]> {
  const day = today(now, actor.zone)
  const stored = await allRows((slice) =>
    reader.invitation.findMany({
      where: { AND: [visibleInvitations(actor), subjectColumn(subject), { archivedAt: null }] },
      include: guestSelection(actor, day),
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      ...slice,
    }),
  )
  return stored.map((invitation) => guestOf(invitation))
}

/** What `guestOf` needs of an invitation; pass as `include`. */
function guestSelection(actor: Actor, day: PlainDate) {
  const contactPoints = {
    // An address for few is used only when somebody chose it: whoever sees the invitation sees where it went.
    where: { AND: [visibleContactPoints(actor), { kind: 'EMAIL', handling: 'OPEN', archivedAt: null }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { value: true },
  } satisfies Prisma.Person$contactPointsArgs
  const current = {
    where: {
      AND: [
        visibleAppointments(actor),
        { archivedAt: null, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
        { OR: [{ startsOn: null }, { startsOn: { lte: day } }] },
      ],
    },
    orderBy: [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
  } satisfies Prisma.Person$appointmentsArgs
  const post = { include: { organisation: true } } satisfies Prisma.PostDefaultArgs
  const person = {
    select: {
      ...{ id: true, ...nameSelection, titleOfAddress: true, languages: true, zone: true },
      ...{ handling: true, archivedAt: true, contactPoints },
      account: { select: { email: true, locale: true, zone: true, deactivatedAt: true } },
      appointments: { ...current, include: { post } },
    },
  } satisfies Prisma.PersonDefaultArgs
  return {
    person,
    post: {
      include: {
        organisation: true,
        contactPoints,
        appointments: { ...current, include: { person }, take: 1 },
      },
    },
  } satisfies Prisma.InvitationInclude
}

type Stored = Prisma.InvitationGetPayload<{ include: ReturnType<typeof guestSelection> }>
type StoredPerson = NonNullable<Stored['person']>

function guestOf(invitation: Stored): Guest {
  const { id, status, locale, email, postId, post, sentAt, changedAt, answerSequence } = invitation
  const holder = post?.appointments[0]?.person ?? null
  // One uninvited stays the person it was, whoever holds the post now.
  const person = postId && status !== 'CANCELLED' ? holder : invitation.person
  const seat = post ?? person?.appointments[0]?.post ?? null
  return {
    ...{ invitationId: id, version: invitation.version, status, postId, sentAt, changedAt, answerSequence },
    answer: invitation.answeredAt && {
      at: invitation.answeredAt,
      channel: invitation.answerChannel,
      note: invitation.answerNote,
      substituteName: invitation.substituteName,
    },
    chasedAt: invitation.chasedAt,
    seatGiven: (status === 'ACCEPTED' || status === 'SUBSTITUTE') && invitation.waitingSince !== null,
    answerTokenNumber: invitation.answerTokenNumber,
    answerable: invitation.answerTokenHash !== null,
    addressedId: invitation.personId,
    personId: person?.id ?? null,
    name: person ? personName(person) : (post?.titleDa ?? ''),
    formOfAddress: person ? formOfAddress(person) : '',
    seat: seat && {
      da: { title: seat.titleDa, organisation: seat.organisation.nameDa },
      en: { title: seat.titleEn, organisation: seat.organisation.nameEn },
    },
    email: cleanEmail(email ?? addressOf(person) ?? post?.contactPoints[0]?.value ?? ''),
    chosen: { email: email !== null, locale: locale !== null },
    locale: locale === 'da' || locale === 'en' ? locale : letterLanguage(person?.languages, person?.account),
    zone: person?.zone ?? person?.account?.zone ?? null,
    limited: person?.handling === 'LIMITED',
    archived: Boolean(person?.archivedAt ?? post?.archivedAt),
  }
}

function addressOf(person: StoredPerson | null): string | undefined {
  if (!person) return undefined
  return person.contactPoints[0]?.value ?? (person.account?.deactivatedAt ? undefined : person.account?.email)
}

/** "H.E. Sørensen"; the whole name of somebody without a title. */
function formOfAddress(person: StoredPerson): string {
  const { titleOfAddress, familyName } = person
  return titleOfAddress && familyName ? `${titleOfAddress} ${familyName}` : personName(person)
}
