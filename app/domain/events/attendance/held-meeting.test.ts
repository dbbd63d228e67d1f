import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import {
  buildActor,
  buildAppointment,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../../access/actor'
import { NotFound } from '../../errors'
import { editEdition } from '../editions/change-edition.server'
import {
  cancelEdition,
  holdEdition,
  planEdition,
  reinstateEdition,
} from '../editions/change-edition-state.server'
import { loadReferenceData } from '../../strategy/load-reference-data.server'
import { findAttendance } from './find-attendance.server'
import { recordAttendance } from './record-attendance.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const day = '2026-11-23'
let coordinator: Actor
let diplomat: Actor
let outsider: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
  outsider = await buildActor()
})

const build = (given: Partial<Prisma.EditionUncheckedCreateInput> = {}) =>
  buildEdition({ startsOn: day, endsOn: day, createdById: coordinator.accountId, ...given })

const invite = (editionId: string, given: Partial<Prisma.InvitationUncheckedCreateInput> = {}) =>
  inTransaction((tx) => tx.invitation.create({ data: { editionId, status: 'ACCEPTED', ...given } }))

async function seated(given: Parameters<typeof buildPerson>[0] = {}) {
  const organisation = await buildOrganisation()
  const post = await buildPost({ organisationId: organisation.id })
  const person = await buildPerson(given)
  const appointment = await buildAppointment({ personId: person.id, postId: post.id })
  return { organisation, post, person, appointment }
}

const mark = (
  invitation: { id: string; editionId: string | null },
  attendance: Parameters<typeof recordAttendance>[2] = 'ATTENDED',
  actor = diplomat,
) =>
  recordAttendance(
    actor,
    { editionId: invitation.editionId ?? '', invitationId: invitation.id },
    attendance,
    { now },
  )
const page = (id: string, actor = diplomat) => findAttendance(actor, id, { now })
const hold = (id: string) => holdEdition(coordinator, id, { now })

async function meetingOf(editionId: string) {
  const { meetingId } = await db.edition.findUniqueOrThrow({ where: { id: editionId } })
  return db.meeting.findUniqueOrThrow({
    where: { id: meetingId ?? '' },
    include: {
      participants: { orderBy: { position: 'asc' } },
      organisations: true,
      measures: true,
      readers: true,
    },
  })
}
const present = async (editionId: string) =>
  (await meetingOf(editionId)).participants.map(({ personId, role }) => `${role} ${personId}`).sort()

describe('a held edition', () => {
  it('makes the meeting of those who attended, in the capacity of that day', async () => {
    await loadReferenceData(day)
    const measure = await db.measure.findFirstOrThrow()
    const series = await inTransaction((tx) =>
      tx.series.create({ data: { nameDa: 'S', nameEn: 'S', measures: { connect: { id: measure.id } } } }),
    )
    const { id } = await build({ seriesId: series.id, place: 'Pakhuset', nameDa: 'Møde 2026' })
    const there = await seated()
    await invite(id, { postId: there.post.id, attendance: 'ATTENDED' })
    const away = await seated()
    await invite(id, { personId: away.person.id, attendance: 'EXCUSED' })
    await invite(id, { personId: (await seated()).person.id, attendance: 'ABSENT' })
    await invite(id, { personId: diplomat.personId, attendance: 'ATTENDED' })
    await hold(id)
    const meeting = await meetingOf(id)
    expect(meeting).toMatchObject({
      ...{
        kind: 'EVENT',
        status: 'HELD',
        title: 'Møde 2026',
        place: 'Pakhuset',
        allDay: true,
        startsOn: day,
      },
      ...{ handling: 'OPEN', createdById: coordinator.accountId, officeId: coordinator.officeId },
    })
    expect(meeting.measures.map(({ measureId }) => measureId)).toEqual([measure.id])
    expect(meeting.organisations.map(({ organisationId }) => organisationId)).toEqual([there.organisation.id])
    expect(await present(id)).toEqual(
      [
        `APOLOGIES ${away.person.id}`,
        `PARTICIPANT ${there.person.id}`,
        `PARTICIPANT ${diplomat.personId}`,
      ].sort(),
    )
    expect(meeting.participants.find(({ personId }) => personId === there.person.id)).toMatchObject({
      appointmentId: there.appointment.id,
      organisationId: there.organisation.id,
    })
  })

  it('corrects its meeting when attendance is, and leaves what was written there by hand', async () => {
    const { id } = await build()
    const [one, two] = [await seated(), await seated()]
    const first = await invite(id, { personId: one.person.id, attendance: 'ATTENDED' })
    const second = await invite(id, { personId: two.person.id })
    await hold(id)
    const meeting = await meetingOf(id)
    const byHand = await buildPerson()
    await inTransaction((tx) =>
      tx.meetingParticipant.create({
        data: { meetingId: meeting.id, personId: byHand.id, role: 'MENTIONED' },
      }),
    )
    await mark(second)
    await mark(first, 'ABSENT')
    expect(await present(id)).toEqual([`MENTIONED ${byHand.id}`, `PARTICIPANT ${two.person.id}`].sort())
    const after = await meetingOf(id)
    expect(after.id).toBe(meeting.id)
    expect(after.organisations.map(({ organisationId }) => organisationId)).toEqual([two.organisation.id])
    await mark(first, null)
    expect((await meetingOf(id)).version).toBe(after.version)
  })

  it('takes its meeting away when it is not held after all, and brings the same back', async () => {
    const { id } = await build()
    await hold(id)
    const { id: meetingId } = await meetingOf(id)
    const archived = async () => (await meetingOf(id)).archivedAt !== null
    await planEdition(coordinator, id, { now })
    expect(await archived()).toBe(true)
    await hold(id)
    expect([(await meetingOf(id)).id, await archived()]).toEqual([meetingId, false])
    await cancelEdition(coordinator, id, { now })
    expect(await archived()).toBe(true)
    await reinstateEdition(coordinator, id, { now })
    expect(await archived()).toBe(false)
    expect(await db.searchEntry.count({ where: { meetingId } })).toBeGreaterThan(0)
  })

  it('makes no meeting of a survey', async () => {
    const series = await inTransaction((tx) =>
      tx.series.create({ data: { nameDa: 'M', nameEn: 'M', kind: 'SURVEY' } }),
    )
    const { id } = await build({ seriesId: series.id })
    await hold(id)
    expect((await db.edition.findUniqueOrThrow({ where: { id } })).meetingId).toBeNull()
  })

  it('that is LIMITED and marked makes a meeting for the same readers', async () => {
    const { id } = await build({
      ...{ handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' },
      readers: { create: { accountId: diplomat.accountId } },
    })
    await hold(id)
    const meeting = await meetingOf(id)
    expect(meeting).toMatchObject({ handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' })
    expect(meeting.readers.map(({ accountId }) => accountId)).toEqual([diplomat.accountId])
    expect((await page(id)).meetingId).toBe(meeting.id)
    await expect(page(id, outsider)).rejects.toThrow(NotFound)
  })

  it('that is narrowed or moved afterwards narrows and moves its meeting', async () => {
    const { id } = await build({ zone: 'Europe/Copenhagen' })
    await hold(id)
    await editEdition(
      coordinator,
      id,
      {
        ...{ version: 2, date: '22.11.2026', zone: 'Europe/Copenhagen', host: {}, lessons: '' },
        ...{ invitationDa: '', invitationEn: '', marking: 'NONE', widened: false },
        ...{ handling: 'LIMITED', readerAccountIds: [diplomat.accountId], readerOfficeIds: [] },
      },
      { now },
    )
    const meeting = await meetingOf(id)
    expect(meeting).toMatchObject({ handling: 'LIMITED', startsOn: '2026-11-22' })
    expect(meeting.readers.map(({ accountId }) => accountId)).toEqual([diplomat.accountId])
  })

  it('names no organisation of a hidden person, and keeps hidden persons whoever corrects the list', async () => {
    const { id } = await build()
    const secret = await seated({ handling: 'LIMITED', createdById: coordinator.accountId })
    await invite(id, { personId: secret.person.id, attendance: 'ATTENDED' })
    const guest = await invite(id, { personId: (await seated()).person.id })
    await hold(id)
    await mark(guest)
    const meeting = await meetingOf(id)
    expect(meeting.participants).toHaveLength(2)
    expect(meeting.participants.find(({ personId }) => personId === secret.person.id)?.appointmentId).toBe(
      secret.appointment.id,
    )
    expect(meeting.organisations.map(({ organisationId }) => organisationId)).not.toContain(
      secret.organisation.id,
    )
  })
})
