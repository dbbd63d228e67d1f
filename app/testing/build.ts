import { inTransaction } from '~/db.server'
import type { Actor, Role } from '~/domain/access/actor'
import { noteNetworkChange } from '~/domain/network/note-network-change.server'
import type { Prisma } from '~/generated/sqlite/client'
import { sortKey } from '~/domain/search/sort-key'

/** Saves valid records for tests. Each takes only what the test is about and answers with the stored row. */

let serial = 0
const next = () => ++serial

export async function buildOffice(given: Partial<Prisma.OfficeUncheckedCreateInput> = {}) {
  const n = next()
  return inTransaction((tx) =>
    tx.office.create({
      data: {
        key: `office-${n}`,
        nameDa: `Kontor ${n}`,
        nameEn: `Office ${n}`,
        city: 'København',
        zone: 'Europe/Copenhagen',
        ...given,
      },
    }),
  )
}

export async function buildPerson(given: Partial<Prisma.PersonUncheckedCreateInput> = {}) {
  const n = next()
  const name = { givenName: 'Person', familyName: `Nummer${n}`, ...given }
  return inTransaction(async (tx) => {
    const person = await tx.person.create({
      data: { sortKey: sortKey(`${name.familyName} ${name.givenName}`), ...name },
    })
    await noteNetworkChange(tx, 'person', person.id)
    return person
  })
}

/** A colleague with an account. The password hash is a placeholder that no password fits. */
export async function buildActor(
  given: {
    role?: Role
    officeId?: string
    givenName?: string
    familyName?: string
    zone?: string
    locale?: 'da' | 'en'
  } = {},
): Promise<Actor> {
  const { role = 'DIPLOMAT', zone = 'Europe/Copenhagen', locale = 'da', ...rest } = given
  const officeId = given.officeId ?? (await buildOffice()).id
  const { officeId: _, ...name } = rest
  const person = await buildPerson(name)
  const account = await inTransaction(async (tx) => {
    await noteNetworkChange(tx, 'person', person.id)
    return tx.account.create({
      data: {
        personId: person.id,
        email: `colleague${next()}@example.org`,
        passwordHash: 'none',
        role,
        officeId,
        zone,
        locale,
      },
    })
  })
  return {
    accountId: account.id,
    personId: person.id,
    officeId,
    role,
    name: `${person.givenName} ${person.familyName}`,
    locale,
    zone,
  }
}

export async function buildOrganisation(given: Partial<Prisma.OrganisationUncheckedCreateInput> = {}) {
  const n = next()
  const name = given.nameEn ?? given.nameDa ?? `Organisation ${n}`
  return inTransaction((tx) =>
    tx.organisation.create({
      data: {
        kind: 'COMPANY',
        nameDa: name,
        nameEn: name,
        sortKeyDa: sortKey(given.nameDa ?? name),
        sortKeyEn: sortKey(given.nameEn ?? name),
        ...given,
      },
    }),
  )
}

export async function buildPost(given: Partial<Prisma.PostUncheckedCreateInput> = {}) {
  const organisationId = given.organisationId ?? (await buildOrganisation()).id
  return inTransaction((tx) =>
    tx.post.create({ data: { titleDa: 'Direktør', titleEn: 'Director', ...given, organisationId } }),
  )
}

export async function buildAppointment(given: Partial<Prisma.AppointmentUncheckedCreateInput> = {}) {
  const personId = given.personId ?? (await buildPerson()).id
  const postId = given.postId ?? (await buildPost()).id
  return inTransaction(async (tx) => {
    await noteNetworkChange(tx, 'person', personId)
    return tx.appointment.create({ data: { ...given, personId, postId } })
  })
}

/** A held one-hour meeting of the author's at 14:00 UTC on `startsOn`, with the given persons taking part. */
export async function buildMeeting(
  given: Partial<Prisma.MeetingUncheckedCreateInput> & { author: Actor; personIds?: string[] },
) {
  const { author, personIds = [], ...data } = given
  const startsOn = data.startsOn ?? '2026-10-12'
  return inTransaction(async (tx) => {
    const meeting = await tx.meeting.create({
      data: {
        title: `Møde ${next()}`,
        status: 'HELD',
        startsAt: new Date(`${startsOn}T14:00:00Z`),
        endsAt: new Date(`${startsOn}T15:00:00Z`),
        zone: 'Europe/Copenhagen',
        endsOn: startsOn,
        officeId: author.officeId,
        createdById: author.accountId,
        ...data,
        startsOn,
        participants: { create: personIds.map((personId, position) => ({ personId, position })) },
      },
    })
    await noteNetworkChange(tx, 'meeting', meeting.id)
    return meeting
  })
}

/** A tie stated by the author; `given` names the two persons. */
export async function buildTie(
  given: Omit<Prisma.TieUncheckedCreateInput, 'statedById' | 'strength' | 'confirmedOn'> & {
    author: Actor
    strength?: number
    confirmedOn?: string
  },
) {
  const { author, strength = 3, confirmedOn = '2026-10-12', ...data } = given
  return inTransaction(async (tx) => {
    const tie = await tx.tie.create({
      data: { strength, confirmedOn, ...data, statedById: author.accountId },
    })
    await noteNetworkChange(tx, 'tie', tie.id)
    return tie
  })
}

export async function buildNote(given: Partial<Prisma.NoteUncheckedCreateInput> & { author: Actor }) {
  const { author, ...data } = given
  return inTransaction((tx) =>
    tx.note.create({ data: { body: 'En bemærkning', ...data, createdById: author.accountId } }),
  )
}

export async function buildContactPoint(
  given: Partial<Prisma.ContactPointUncheckedCreateInput> & { author: Actor },
) {
  const { author, ...data } = given
  return inTransaction((tx) =>
    tx.contactPoint.create({
      data: { kind: 'EMAIL', value: `someone${next()}@example.org`, ...data, createdById: author.accountId },
    }),
  )
}

export async function buildFollowUp(given: Partial<Prisma.FollowUpUncheckedCreateInput> & { author: Actor }) {
  const { author, ...data } = given
  return inTransaction((tx) =>
    tx.followUp.create({
      data: { text: 'Send papir', ownerId: author.accountId, ...data, createdById: author.accountId },
    }),
  )
}

export async function buildGroup(given: Partial<Prisma.GroupUncheckedCreateInput> = {}) {
  const name = given.nameEn ?? `Group ${next()}`
  return inTransaction((tx) =>
    tx.group.create({
      data: { nameDa: name, nameEn: name, sortKeyDa: sortKey(name), sortKeyEn: sortKey(name), ...given },
    }),
  )
}
