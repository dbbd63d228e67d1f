import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildFollowUp,
  buildGroup,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../../access/actor'
import { Forbidden, Invalid, NotFound } from '../../errors'
import { createEdition } from './create-edition.server'
import type { NewEdition } from './edition-schema.server'
import { findUninvited } from './find-uninvited.server'
import { planNextEdition } from './plan-next-edition.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let coordinator: Actor
let seriesId: string
let groupId: string
let lastId: string
let estonia: { postId: string; organisationId: string; before: string; after: string }

const form = (given: Partial<NewEdition> = {}): NewEdition => ({
  formKey: crypto.randomUUID(),
  proposed: '2027-04-26',
  zone: 'Europe/Copenhagen',
  guests: [],
  ...given,
})

async function buildMember(country: string, rung: 'ACTIVE' | 'LEFT' = 'ACTIVE') {
  const organisation = await buildOrganisation({
    kind: 'COUNTRY',
    nameDa: country,
    country: country.slice(0, 2).toUpperCase(),
  })
  await inTransaction((tx) =>
    tx.groupMember.create({ data: { groupId, organisationId: organisation.id, since: '2026-01-01', rung } }),
  )
  return organisation.id
}

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  groupId = (await buildGroup({ nameEn: 'Like-minded' })).id
  const series = await inTransaction((tx) =>
    tx.series.create({
      data: {
        nameDa: 'Cybermøde',
        nameEn: 'Cyber meeting',
        audienceGroupId: groupId,
        holidayCountries: 'GB',
        tasks: { create: [{ key: 'concept', titleDa: 'Koncept', titleEn: 'Concept', offsetDays: -180 }] },
        agenda: { create: [{ position: 0, titleDa: 'Velkomst', titleEn: 'Welcome', minutes: 10 }] },
      },
    }),
  )
  seriesId = series.id
  const last = await buildEdition({
    seriesId,
    nameDa: 'Cybermøde 2026',
    nameEn: 'Cyber meeting 2026',
    startsOn: '2026-04-27',
    endsOn: '2026-04-27',
    startsAt: new Date('2026-04-27T07:00:00Z'),
    endsAt: new Date('2026-04-27T14:30:00Z'),
    zone: 'Europe/Copenhagen',
    place: 'Eigtveds Pakhus',
    lessons: 'Sæt mere tid af til frokost',
    createdById: coordinator.accountId,
  })
  lastId = last.id
  const organisationId = await buildMember('Estland')
  const post = await buildPost({ organisationId, rank: 2 })
  await buildPost({ organisationId, rank: 1 })
  const [before, after] = [
    await buildPerson({ familyName: 'Før' }),
    await buildPerson({ familyName: 'Efter' }),
  ]
  await buildAppointment({
    postId: post.id,
    personId: before.id,
    startsOn: '2024-01-01',
    endsOn: '2026-08-01',
  })
  await buildAppointment({ postId: post.id, personId: after.id, startsOn: '2026-08-02' })
  estonia = { postId: post.id, organisationId, before: before.id, after: after.id }
  await inTransaction(async (tx) => {
    await tx.invitation.create({
      data: { editionId: lastId, postId: post.id, personId: before.id, status: 'ACCEPTED' },
    })
    await tx.planningTask.create({
      data: {
        editionId: lastId,
        title: 'Koncept',
        dueOn: '2025-10-29',
        ownerId: coordinator.accountId,
        doneAt: now,
      },
    })
  })
  await buildFollowUp({ author: coordinator, editionId: lastId, text: 'Skriv til landene' })
})

const plan = (actor = coordinator, from: string | null = lastId) =>
  planNextEdition(actor, seriesId, from, { now })

describe('planning the next edition', () => {
  it('proposes the same weekday of the month one year on, with last time’s hours and place', async () => {
    const { proposals, values, last } = await plan()
    expect(proposals[0]).toBe('2027-04-26')
    expect(values).toMatchObject({ time: '09.00-16.30', place: 'Eigtveds Pakhus' })
    expect(last).toMatchObject({ name: 'Cybermøde 2026', lessons: 'Sæt mere tid af til frokost' })
  })

  it('says which of the near days are holidays of the partners', async () => {
    const { proposals, avoided } = await plan()
    expect(proposals).not.toContain('2027-05-03')
    expect(avoided).toContainEqual({
      date: '2027-05-03',
      reasons: [expect.objectContaining({ country: 'GB' })],
    })
  })

  it('dates the tasks from the first proposal, with last time’s owner', async () => {
    const { tasks } = await plan()
    expect(tasks).toEqual([
      { title: 'Koncept', offsetDays: -180, dueOn: '2026-10-28', late: true, owner: coordinator.name },
    ])
  })

  it('begins the agenda with what is open from last time', async () => {
    const { agenda } = await plan()
    expect(agenda.map(({ title }) => title)).toEqual([
      'Opfølgning fra Cybermøde 2026: Skriv til landene',
      'Velkomst',
    ])
  })

  it('invites whoever holds the post now, and says who is new in it', async () => {
    const { guests } = await plan()
    expect(guests).toEqual([
      expect.objectContaining({
        key: `post:${estonia.postId}`,
        name: 'Person Efter',
        note: 'newHolder',
        before: 'Person Før',
        proposed: true,
      }),
    ])
  })

  it('without an earlier edition is made of the template alone', async () => {
    const fresh = await inTransaction((tx) =>
      tx.series.create({ data: { nameDa: 'Ny', nameEn: 'New', usualMonth: 5, usualDays: 2 } }),
    )
    const { last, proposals, days } = await planNextEdition(coordinator, fresh.id, null, { now })
    expect({ last, first: proposals[0], days }).toEqual({ last: null, first: '2027-05-11', days: 2 })
  })

  it('knows neither an unknown series nor an edition the actor may not see', async () => {
    const hidden = await buildEdition({
      seriesId,
      handling: 'LIMITED',
      createdById: coordinator.accountId,
      startsOn: '2026-10-01',
      endsOn: '2026-10-01',
    })
    const other = await buildActor({ role: 'COORDINATOR' })
    await expect(plan(other, hidden.id)).rejects.toThrow(NotFound)
    expect((await plan(other, null)).last?.id).toBe(lastId)
    await expect(planNextEdition(other, 'unknown', null, { now })).rejects.toThrow(NotFound)
    await inTransaction((tx) => tx.edition.update({ where: { id: hidden.id }, data: { archivedAt: now } }))
  })
})

describe('the audience of a series', () => {
  const keyed = async () => new Map((await plan()).guests.map((guest) => [guest.key, guest]))

  it('has for a member never invited its highest-ranked post that is held, marked as new', async () => {
    const organisationId = await buildMember('Finland')
    const low = await buildPost({ organisationId, rank: 5 })
    const high = await buildPost({ organisationId, rank: 1 })
    const vacant = await buildPost({ organisationId })
    await buildAppointment({ postId: low.id })
    await buildAppointment({ postId: high.id })
    const guests = await keyed()
    expect(guests.get(`post:${high.id}`)).toMatchObject({ note: 'newMember', proposed: true })
    expect([guests.has(`post:${low.id}`), guests.has(`post:${vacant.id}`)]).toEqual([false, false])
  })

  it('names members without a post that anybody holds', async () => {
    await buildMember('Grækenland')
    expect((await plan()).without.map(({ name }) => name)).toContain('Grækenland')
  })

  it('does not propose a post of an organisation that has left the group', async () => {
    const organisationId = await buildMember('Ungarn', 'LEFT')
    const post = await buildPost({ organisationId })
    await buildAppointment({ postId: post.id })
    await inTransaction((tx) => tx.invitation.create({ data: { editionId: lastId, postId: post.id } }))
    expect((await keyed()).get(`post:${post.id}`)).toMatchObject({ note: 'leftGroup', proposed: false })
  })

  it('says that a post invited last time is vacant', async () => {
    const post = await buildPost()
    await inTransaction((tx) => tx.invitation.create({ data: { editionId: lastId, postId: post.id } }))
    expect((await keyed()).get(`post:${post.id}`)).toMatchObject({ note: 'vacant', name: '' })
  })

  it('does not propose somebody who left the post they were invited in', async () => {
    const person = await buildPerson()
    await buildAppointment({ personId: person.id, endsOn: '2026-06-01' })
    await inTransaction((tx) => tx.invitation.create({ data: { editionId: lastId, personId: person.id } }))
    expect((await keyed()).get(`person:${person.id}`)).toMatchObject({ note: 'left', proposed: false })
  })

  it('invites nobody by two routes', async () => {
    await inTransaction((tx) => tx.seriesAudience.create({ data: { seriesId, personId: estonia.after } }))
    const guests = await keyed()
    expect([guests.has(`post:${estonia.postId}`), guests.has(`person:${estonia.after}`)]).toEqual([
      true,
      false,
    ])
  })

  it('keeps a person the actor may not see out of sight', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: coordinator.accountId })
    await inTransaction((tx) => tx.seriesAudience.create({ data: { seriesId, personId: hidden.id } }))
    const other = await buildActor({ role: 'COORDINATOR' })
    const keysOf = async (actor: Actor) => (await plan(actor)).guests.map(({ key }) => key)
    expect(await keysOf(coordinator)).toContain(`person:${hidden.id}`)
    expect(await keysOf(other)).not.toContain(`person:${hidden.id}`)
  })
})

describe('those not yet invited', () => {
  it('are the audience without those who are, by post or in person', async () => {
    const edition = await buildEdition({ seriesId, startsOn: '2030-01-07', endsOn: '2030-01-07' })
    const left = async () =>
      (await findUninvited(coordinator, edition.id, { now })).guests.map(({ postId }) => postId)
    expect(await left()).toContain(estonia.postId)
    const { id } = await inTransaction((tx) =>
      tx.invitation.create({ data: { editionId: edition.id, personId: estonia.after } }),
    )
    expect(await left()).not.toContain(estonia.postId)
    await inTransaction((tx) =>
      tx.invitation.update({ where: { id }, data: { personId: null, postId: estonia.postId } }),
    )
    const guests = (await findUninvited(coordinator, edition.id, { now })).guests
    expect(guests.map(({ key }) => key)).not.toContain(`person:${estonia.after}`)
    await inTransaction((tx) => tx.edition.update({ where: { id: edition.id }, data: { archivedAt: now } }))
    await expect(findUninvited(coordinator, edition.id, { now })).rejects.toThrow(NotFound)
  })
})

describe('making the next edition', () => {
  const made = (id: string) =>
    db.edition.findUniqueOrThrow({
      where: { id },
      // reads as the system: the test looks at all that was made
      include: {
        planningTasks: true,
        agenda: { orderBy: { position: 'asc' } },
        invitations: true,
        readers: true,
      },
    })

  it('writes tasks, agenda and drafts at once', async () => {
    const guests = [`post:${estonia.postId}`, `person:${estonia.before}`, `post:${estonia.postId}`]
    const id = await createEdition(coordinator, seriesId, form({ fromId: lastId, time: '9-16.30', guests }), {
      now,
    })
    const edition = await made(id)
    expect(edition).toMatchObject({
      nameDa: 'Cybermøde 2027',
      nameEn: 'Cyber meeting 2027',
      startsOn: '2027-04-26',
    })
    expect(edition.startsAt?.toISOString()).toBe('2027-04-26T07:00:00.000Z')
    expect(edition.planningTasks).toMatchObject([
      { dueOn: '2026-10-28', ownerId: coordinator.accountId, doneAt: null },
    ])
    expect(edition.agenda.map(({ title }) => title)).toHaveLength(2)
    expect(edition.invitations).toHaveLength(2)
    expect(edition.invitations.every(({ status, sentAt }) => status === 'DRAFTED' && sentAt === null)).toBe(
      true,
    )
  })

  it('makes one edition of a form sent twice', async () => {
    const once = form({ fromId: lastId, proposed: '2028-04-24' })
    const first = await createEdition(coordinator, seriesId, once, { now })
    expect(await createEdition(coordinator, seriesId, once, { now })).toBe(first)
  })

  it('numbers the second of a year', async () => {
    const id = await createEdition(coordinator, seriesId, form({ proposed: '2028-09-04' }), { now })
    expect((await made(id)).nameDa).toBe('Cybermøde 2028 (2)')
  })

  it('lets a typed day go before the proposed one', async () => {
    const id = await createEdition(coordinator, seriesId, form({ date: '14.6.2029' }), { now })
    expect((await made(id)).startsOn).toBe('2029-06-14')
  })

  it('lasts as long as usual', async () => {
    const days = await inTransaction((tx) =>
      tx.series.create({ data: { nameDa: 'To dage', nameEn: 'Two days', usualDays: 2 } }),
    )
    const id = await createEdition(coordinator, days.id, form({ time: '9' }), { now })
    expect(await made(id)).toMatchObject({ startsOn: '2027-04-26', endsOn: '2027-04-27', endsAt: null })
  })

  it('is as limited as the one before, and its author sees it', async () => {
    const author = await buildActor({ role: 'COORDINATOR' })
    const from = await buildEdition({ seriesId, handling: 'LIMITED', createdById: author.accountId })
    await inTransaction((tx) =>
      tx.editionReader.create({ data: { editionId: from.id, accountId: coordinator.accountId } }),
    )
    const id = await createEdition(coordinator, seriesId, form({ fromId: from.id }), { now })
    const edition = await made(id)
    expect(edition.handling).toBe('LIMITED')
    expect(edition.readers.map(({ accountId }) => accountId).sort()).toEqual(
      [coordinator.accountId, author.accountId].sort(),
    )
  })

  it('refuses an edition without a date', async () => {
    const refused = createEdition(coordinator, seriesId, form({ proposed: undefined }), { now })
    await expect(refused).rejects.toThrow(new Invalid([{ field: 'date', code: 'editionWithoutDate' }]))
  })

  it('refuses an end before the start', async () => {
    const refused = createEdition(coordinator, seriesId, form({ endDate: '1.4.2027' }), { now })
    await expect(refused).rejects.toThrow(new Invalid([{ field: 'endDate', code: 'endBeforeStart' }]))
  })

  it('refuses an hour that clocks jump over', async () => {
    const refused = createEdition(coordinator, seriesId, form({ date: '28.3.2027', time: '2.30' }), { now })
    await expect(refused).rejects.toThrow('time: timeNonexistent')
  })

  it('refuses a guest that does not exist for the actor, and makes nothing', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: coordinator.accountId })
    const other = await buildActor({ role: 'COORDINATOR' })
    const before = await db.edition.count({ where: { seriesId, handling: 'OPEN' } })
    const refused = createEdition(other, seriesId, form({ guests: [`person:${hidden.id}`] }), { now })
    await expect(refused).rejects.toThrow('guests: notFoundChoice')
    expect(await db.edition.count({ where: { seriesId, handling: 'OPEN' } })).toBe(before)
  })

  it('is for coordinators', async () => {
    const diplomat = await buildActor()
    await expect(createEdition(diplomat, seriesId, form(), { now })).rejects.toThrow(Forbidden)
  })
})
