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
import { Forbidden, Invalid, NotFound } from '../../errors'
import { cancelEdition } from '../editions/change-edition-state.server'
import { indexPerson } from '../../search/index-record.server'
import { addWalkIn, resolveWalkIn } from './add-walk-in.server'
import { countAttendance } from './attendee'
import { findAttendance } from './find-attendance.server'
import { recordAttendance } from './record-attendance.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const day = '2026-11-23'
let coordinator: Actor
let diplomat: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
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

describe('attendance', () => {
  it('is one mark, set, changed and taken back, each with its audit row', async () => {
    const { id } = await build()
    const guest = await invite(id, { personId: (await buildPerson()).id })
    for (const one of ['ATTENDED', 'EXCUSED', 'ABSENT', null] as const) {
      await mark(guest, one)
      expect((await page(id)).rows[0]?.attendance).toBe(one)
    }
    const entries = await db.auditEntry.findMany({
      where: { subjectId: guest.id, action: 'invitation.attend' },
    })
    expect(entries.map(({ editionId }) => editionId)).toEqual([id, id, id, id])
  })

  it('set twice at once by two people is set, and told once', async () => {
    const { id } = await build()
    const guest = await invite(id)
    await Promise.all([mark(guest), mark(guest, 'ATTENDED', coordinator)])
    expect((await page(id)).rows[0]?.attendance).toBe('ATTENDED')
    expect(await db.auditEntry.count({ where: { subjectId: guest.id } })).toBe(1)
  })

  it('is not in the way of an answer edited meanwhile', async () => {
    const { id } = await build()
    const guest = await invite(id, { version: 4 })
    await mark(guest)
    expect((await db.invitation.findUniqueOrThrow({ where: { id: guest.id } })).version).toBe(4)
  })

  it('counts those expected, those who came all the same, and their companions', () => {
    const one = (
      status: 'ACCEPTED' | 'DECLINED',
      attendance: 'ATTENDED' | 'EXCUSED' | null,
      companions = 0,
    ) => ({
      ...{ status, attendance, companions },
    })
    const marked = [
      one('ACCEPTED', 'ATTENDED', 2),
      one('ACCEPTED', null, 5),
      one('DECLINED', 'ATTENDED'),
      one('DECLINED', null),
      one('ACCEPTED', 'EXCUSED'),
    ]
    expect(countAttendance(marked)).toEqual({
      expected: 4,
      attended: 2,
      excused: 1,
      absent: 0,
      companions: 2,
    })
  })

  it('names the holder of an invited post on the day, the one addressed before, and the substitute', async () => {
    const { id } = await build()
    const ana = await seated({ givenName: 'Ana', familyName: 'Aa' })
    await invite(id, { postId: ana.post.id })
    const before = await buildPerson({ givenName: 'Bo', familyName: 'Be' })
    const bo = await seated()
    await invite(id, { postId: bo.post.id, personId: before.id })
    const kim = await buildPerson({ givenName: 'Kim', familyName: 'Ce' })
    await invite(id, { personId: before.id, status: 'SUBSTITUTE', substituteId: kim.id, substituteName: 'K' })
    await invite(id, { personId: before.id, status: 'SUBSTITUTE', substituteName: 'Dea De' })
    const names = (await page(id)).rows.map(({ name, insteadOf }) => `${name}/${insteadOf}`)
    expect(names.sort()).toEqual(['Ana Aa/', 'Bo Be/', 'Dea De/Bo Be', 'Kim Ce/Bo Be'])
  })

  it('is refused before the day; apologies are not', async () => {
    const { id } = await build({ startsOn: '2026-11-24', endsOn: '2026-11-24' })
    const guest = await invite(id)
    await expect(mark(guest)).rejects.toThrow('attendance: attendedBeforeDay')
    await mark(guest, 'EXCUSED')
    expect((await page(id)).early).toBe(true)
  })

  it('is taken on the day before the hour: people come early', async () => {
    const { id } = await build({ startsAt: new Date('2026-11-23T18:00:00Z'), zone: 'Europe/Copenhagen' })
    await mark(await invite(id))
    expect((await page(id)).early).toBe(false)
  })

  it('is refused for what is cancelled, and for other roles', async () => {
    const { id } = await build()
    const guest = await invite(id)
    await expect(mark(guest, 'ATTENDED', await buildActor({ role: 'LEADERSHIP' }))).rejects.toThrow(Forbidden)
    await cancelEdition(coordinator, id, { now })
    await expect(mark(guest)).rejects.toThrow('attendance: attendanceOfCancelled')
  })

  it('of a LIMITED edition, a hidden person or another edition does not exist', async () => {
    const limited = await build({ handling: 'LIMITED' })
    await expect(mark(await invite(limited.id))).rejects.toThrow(NotFound)
    const { id } = await build()
    const secret = await buildPerson({ handling: 'LIMITED', createdById: coordinator.accountId })
    const hidden = await invite(id, { personId: secret.id, attendance: 'ATTENDED', companions: 3 })
    await expect(mark(hidden)).rejects.toThrow(NotFound)
    await expect(
      mark({ id: (await invite(id)).id, editionId: limited.id }, 'ATTENDED', coordinator),
    ).rejects.toThrow(NotFound)
    const { rows } = await page(id)
    expect(countAttendance(rows)).toMatchObject({ attended: 0, companions: 0 })
    expect(countAttendance((await page(id, coordinator)).rows)).toMatchObject({ attended: 1, companions: 3 })
  })

  it('does not tell the name of a substitute who is hidden', async () => {
    const { id } = await build()
    const secret = await buildPerson({
      familyName: 'Skjult',
      handling: 'LIMITED',
      createdById: coordinator.accountId,
    })
    await invite(id, { status: 'SUBSTITUTE', substituteId: secret.id, substituteName: 'Skjult' })
    expect(JSON.stringify(await page(id))).not.toContain('Skjult')
    expect(JSON.stringify(await page(id, coordinator))).toContain('Skjult')
  })
})

describe('a walk-in', () => {
  const add = (
    id: string,
    person: Parameters<typeof addWalkIn>[2]['person'],
    formKey: string = crypto.randomUUID(),
  ) => addWalkIn(diplomat, id, { person, formKey }, { now })

  it('is put on the list as attended, once however often it is sent', async () => {
    const { id } = await build()
    const { person } = await seated()
    const key = crypto.randomUUID()
    expect(await add(id, { personId: person.id }, key)).toBe(await add(id, { personId: person.id }, key))
    await add(id, { personId: person.id })
    const { rows } = await page(id)
    expect(rows.map(({ personId, status, attendance }) => [personId, status, attendance])).toEqual([
      [person.id, 'ACCEPTED', 'ATTENDED'],
    ])
  })

  it('who holds an invited post, or stands in for somebody, is marked there', async () => {
    const { id } = await build()
    const { person, post } = await seated()
    const byPost = await invite(id, { postId: post.id, status: 'DECLINED' })
    expect(await add(id, { personId: person.id })).toBe(byPost.id)
    const kim = await buildPerson()
    const stood = await invite(id, {
      personId: (await buildPerson()).id,
      status: 'SUBSTITUTE',
      substituteId: kim.id,
    })
    expect(await add(id, { personId: kim.id })).toBe(stood.id)
  })

  it('not known before is made in place with organisation; of a LIMITED edition for its readers alone', async () => {
    const { id } = await build({
      handling: 'LIMITED',
      readers: { create: { accountId: diplomat.accountId } },
    })
    await add(id, { name: 'Ny Gæst', organisation: { text: 'Helt Nyt A/S' } })
    const person = await db.person.findFirstOrThrow({
      where: { familyName: 'Gæst' },
      include: { readers: true },
    })
    expect(person.handling).toBe('LIMITED')
    expect(person.readers.map(({ accountId }) => accountId).sort()).toEqual(
      [diplomat.accountId, coordinator.accountId].sort(),
    )
  })

  it('is the only one of that name; of several one must be chosen, or said to be another', async () => {
    const eva = async () => {
      const person = await buildPerson({ givenName: 'Eva', familyName: 'Ensom' })
      await inTransaction((tx) => indexPerson(tx, person.id))
      return person
    }
    const one = await eva()
    const resolve = (text: string, another = false) =>
      resolveWalkIn(diplomat, { person: { text }, organisation: {}, another })
    expect(await resolve('eva ensom')).toEqual({ personId: one.id })
    await eva()
    await expect(resolve('Eva Ensom')).rejects.toThrow('person.text: chooseAttendee')
    expect(await resolve('Eva Ensom', true)).toMatchObject({ name: 'Eva Ensom' })
    await expect(resolve('')).rejects.toThrow(Invalid)
  })

  it('is refused where the edition is hidden, ahead or the person unknown', async () => {
    const hidden = await build({ handling: 'LIMITED' })
    const { person } = await seated()
    await expect(add(hidden.id, { personId: person.id })).rejects.toThrow(NotFound)
    const ahead = await build({ startsOn: '2027-01-01', endsOn: '2027-01-01' })
    await expect(add(ahead.id, { personId: person.id })).rejects.toThrow('attendedBeforeDay')
    const { id } = await build()
    await expect(add(id, { personId: 'nobody' })).rejects.toThrow('person.text: notFoundChoice')
  })
})
