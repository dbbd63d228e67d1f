import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import { buildActor, buildOrganisation, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import { buildPlanningTask } from '~/testing/build-planning'
import type { Actor } from '../../access/actor'
import { Conflict, Forbidden, Invalid, NotFound } from '../../errors'
import { editEdition } from './change-edition.server'
import {
  archiveEdition,
  cancelEdition,
  holdEdition,
  planEdition,
  reinstateEdition,
  restoreEdition,
} from './change-edition-state.server'
import { editionCalendar } from './edition-calendar.server'
import type { EditionEdit } from './edition-schema.server'
import { findEdition, findEditionHead } from './find-edition.server'
import { findEditionForm } from './find-edition-form.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let coordinator: Actor
let other: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  other = await buildActor({ role: 'COORDINATOR' })
})

const build = (given: Partial<Prisma.EditionUncheckedCreateInput> = {}) =>
  buildEdition({ zone: 'Europe/Copenhagen', createdById: coordinator.accountId, ...given })

const edit = (given: Partial<EditionEdit> = {}): EditionEdit => ({
  version: 1,
  date: '4.3.2027',
  zone: 'Europe/Copenhagen',
  host: {},
  lessons: '',
  invitationDa: '',
  invitationEn: '',
  handling: 'OPEN',
  marking: 'NONE',
  widened: false,
  readerAccountIds: [],
  readerOfficeIds: [],
  ...given,
})

// reads as the system: the tests look at what was stored
const stored = (id: string) => db.edition.findUniqueOrThrow({ where: { id } })
const changed = (id: string, given: Partial<EditionEdit> = {}, actor = coordinator) =>
  editEdition(actor, id, edit(given), { now })

describe('editing an edition', () => {
  it('keeps the name when none is typed, and takes place, host and seats', async () => {
    const { id } = await build()
    const host = await buildOrganisation({ nameDa: 'Vært A/S' })
    await changed(id, { place: 'Eigtveds Pakhus', host: { text: 'Vært A/S' }, capacity: 30 })
    expect(await stored(id)).toMatchObject({
      nameDa: 'Rundbord 2027',
      place: 'Eigtveds Pakhus',
      hostId: host.id,
      capacity: 30,
      sequence: 0,
      version: 2,
    })
  })

  it('refuses a host that is no organisation', async () => {
    const { id } = await build()
    await expect(changed(id, { host: { text: 'Ukendt' } })).rejects.toThrow('host.text: unknownOrganisation')
  })

  it('tells a second editor what the first one saved', async () => {
    const { id } = await build()
    await changed(id, { place: 'Første' })
    const conflict = await changed(id, { place: 'Anden' }).catch((error: unknown) => error)
    expect(conflict).toBeInstanceOf(Conflict)
    expect((conflict as Conflict).theirs).toMatchObject({ place: 'Første', version: '2' })
  })

  it('refuses an end before the start', async () => {
    const { id } = await build()
    await expect(changed(id, { endDate: '1.3.2027' })).rejects.toThrow('endDate: endBeforeStart')
  })

  it('is for coordinators, and for those for whom it exists', async () => {
    const { id } = await build({ handling: 'LIMITED' })
    await expect(changed(id, {}, other)).rejects.toThrow(NotFound)
    await expect(changed(id, {}, await buildActor())).rejects.toThrow(Forbidden)
  })

  it('is opened for more by its author alone', async () => {
    const { id } = await build()
    await changed(id, { handling: 'LIMITED', readerAccountIds: [other.accountId] })
    const third = await buildActor({ role: 'COORDINATOR' })
    await expect(changed(id, { version: 2 }, third)).rejects.toThrow(NotFound)
    await changed(id, { version: 2 }, other)
    expect((await stored(id)).handling).toBe('OPEN')
  })
})

describe('moving an edition', () => {
  it('moves unfinished tasks as many days, leaves done ones, and raises the sequence', async () => {
    const { id } = await build()
    const open = await buildPlanningTask({ editionId: id, dueOn: '2027-02-18' })
    const done = await buildPlanningTask({ editionId: id, dueOn: '2027-01-10', doneAt: now })
    expect(await changed(id, { date: '11.3.2027' })).toEqual({ moved: true, invited: false })
    // reads as the system: the test looks at what was stored
    const due = async (taskId: string) =>
      (await db.planningTask.findUniqueOrThrow({ where: { id: taskId } })).dueOn
    expect([await due(open.id), await due(done.id)]).toEqual(['2027-02-25', '2027-01-10'])
    expect(await stored(id)).toMatchObject({
      startsOn: '2027-03-11',
      endsOn: '2027-03-11',
      sequence: 1,
      toldSequence: 1,
    })
  })

  it('moves the days of the agenda along', async () => {
    const { id } = await build({ endsOn: '2027-03-05' })
    const item = await inTransaction((tx) =>
      tx.agendaItem.create({ data: { editionId: id, position: 0, title: 'Middag', day: '2027-03-05' } }),
    )
    await changed(id, { date: '1.3.2027', endDate: '2.3.2027' })
    // reads as the system: the test looks at what was stored
    expect((await db.agendaItem.findUniqueOrThrow({ where: { id: item.id } })).day).toBe('2027-03-02')
  })

  it('says that somebody invited must be told, when somebody is', async () => {
    const { id } = await build()
    await inTransaction((tx) => tx.invitation.create({ data: { editionId: id, status: 'DRAFTED' } }))
    expect(await changed(id, { date: '5.3.2027' })).toEqual({ moved: true, invited: false })
    await inTransaction((tx) => tx.invitation.create({ data: { editionId: id, status: 'SENT' } }))
    expect(await changed(id, { version: 2, date: '8.3.2027' })).toEqual({ moved: true, invited: true })
  })

  it('is another hour too, but tasks stay then', async () => {
    const { id } = await build()
    const task = await buildPlanningTask({ editionId: id })
    expect(await changed(id, { time: '9-16' })).toMatchObject({ moved: true })
    // reads as the system: the test looks at what was stored
    expect((await db.planningTask.findUniqueOrThrow({ where: { id: task.id } })).dueOn).toBe(task.dueOn)
  })

  it('is no matter of another zone where no hour is known', async () => {
    const { id } = await build()
    expect(await changed(id, { zone: 'Asia/Shanghai' })).toMatchObject({ moved: false })
    expect(await stored(id)).toMatchObject({ zone: 'Asia/Shanghai', sequence: 0 })
  })
})

describe('the life of an edition', () => {
  it('is cancelled and reinstated, each once, and each told of', async () => {
    const { id } = await build()
    await cancelEdition(coordinator, id, { now })
    await cancelEdition(coordinator, id, { now })
    expect(await stored(id)).toMatchObject({ cancelledAt: now, sequence: 1, toldSequence: 1 })
    await reinstateEdition(coordinator, id, { now })
    expect(await stored(id)).toMatchObject({ cancelledAt: null, sequence: 2, toldSequence: 2 })
  })

  it('is held from its first day on, not before', async () => {
    const { id } = await build()
    const refused = holdEdition(coordinator, id, { now })
    await expect(refused).rejects.toThrow(new Invalid([{ field: 'state', code: 'editionInFuture' }]))
    const day = new Date('2027-03-04T08:00:00Z')
    await holdEdition(coordinator, id, { now: day })
    expect((await stored(id)).heldAt).toEqual(day)
    await planEdition(coordinator, id, { now })
    expect((await stored(id)).heldAt).toBeNull()
  })

  it('is archived out of sight and restored', async () => {
    const { id } = await build()
    await archiveEdition(coordinator, id, { now })
    await expect(findEditionHead(coordinator, id, { now })).rejects.toThrow(NotFound)
    await restoreEdition(coordinator, id, { now })
    expect(await findEditionHead(coordinator, id, { now })).toMatchObject({ state: 'PLANNED', version: 3 })
  })

  it('leaves an audit row that follows its handling', async () => {
    const { id } = await build()
    await cancelEdition(coordinator, id, { now })
    // reads as the system: the test looks at what was stored
    const rows = await db.auditEntry.findMany({ where: { subjectId: id } })
    expect(rows).toMatchObject([{ action: 'edition.cancel', editionId: id }])
  })

  it.each([
    ['cancel', (actor: Actor, id: string) => cancelEdition(actor, id, { now })],
    ['reinstate', (actor: Actor, id: string) => reinstateEdition(actor, id, { now })],
    ['hold', (actor: Actor, id: string) => holdEdition(actor, id, { now })],
    ['archive', (actor: Actor, id: string) => archiveEdition(actor, id, { now })],
  ])('lets nobody without the right, or without sight of it, %s it', async (_name, act) => {
    const { id } = await build({ handling: 'LIMITED' })
    await expect(act(await buildActor(), id)).rejects.toThrow(Forbidden)
    await expect(act(other, id)).rejects.toThrow(NotFound)
  })
})

describe('reading an edition', () => {
  it('that is LIMITED does not exist for others, in any way it is asked for', async () => {
    const { id } = await build({ handling: 'LIMITED' })
    await expect(findEdition(other, id, { now })).rejects.toThrow(NotFound)
    await expect(findEditionForm(other, id)).rejects.toThrow(NotFound)
    await expect(editionCalendar(other, id, 'http://localhost')).rejects.toThrow(NotFound)
    expect((await findEdition(coordinator, id, { now })).handling).toBe('LIMITED')
  })

  it('gives a calendar file of one event', async () => {
    const { id, uid } = await build({ place: 'Eigtveds Pakhus' })
    const { name, body } = await editionCalendar(coordinator, id, 'http://localhost')
    expect(name).toBe('2027-03-04 Rundbord 2027')
    expect(body).toContain(`UID:${uid}`)
    expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  })
})
