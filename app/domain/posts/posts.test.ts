import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors'
import { findPerson } from '../people/find-person.server'
import { createAppointment, editAppointment, setAppointmentArchived } from './change-appointment.server'
import { createPost, editPost, setPostArchived } from './change-post.server'
import { findCapacities } from './find-capacities.server'
import { findAppointment, findPost } from './find-post.server'
import type { GivenSuccession, NewAppointment } from './post-schema.server'
import { readPostDate } from './read-post-date'
import { succeed } from './succession.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let forms = 0
const formKey = () => `form-key-number-${++forms}`
const appointment = (given: Partial<NewAppointment>): NewAppointment => ({ formKey: formKey(), ...given })
const succession = (given: Partial<GivenSuccession>): GivenSuccession => ({ formKey: formKey(), ...given })

describe('an appointment', () => {
  it('is refused when it ends before it starts', async () => {
    const [actor, person] = [await buildActor(), await buildPerson()]
    const given = appointment({ personId: person.id, organisation: 'SAP', from: '2.9.2026', to: '1.9.2026' })
    await expect(createAppointment(actor, given, now)).rejects.toMatchObject({
      fields: [{ field: 'to', code: 'endBeforeStart' }],
    })
    expect(await db.appointment.count({ where: { personId: person.id } })).toBe(0)
  })

  it('is refused twice to the same post in the same days, not in other days', async () => {
    const [actor, person, post] = [await buildActor(), await buildPerson(), await buildPost()]
    const held = { personId: person.id, postId: post.id }
    await createAppointment(actor, appointment({ ...held, from: '1.1.2020', to: '31.12.2021' }), now)
    const again = createAppointment(actor, appointment({ ...held, from: '1.6.2021' }), now)
    await expect(again).rejects.toMatchObject({ fields: [{ field: 'person', code: 'heldNow' }] })
    await createAppointment(actor, appointment({ ...held, from: '1.1.2022' }), now)
    expect((await findPerson(actor, person.id)).posts).toHaveLength(2)
  })

  it('may be one of several that a person holds', async () => {
    const [actor, person] = [await buildActor(), await buildPerson()]
    for (const organisation of ['Ericsson', 'Digitaliseringsrådet']) {
      await createAppointment(actor, appointment({ personId: person.id, organisation, title: 'Medlem' }), now)
    }
    const capacities = await findCapacities(actor, [person.id], '2026-11-23')
    expect(capacities.get(person.id)?.map((capacity) => capacity.organisation.da)).toEqual([
      'Ericsson',
      'Digitaliseringsrådet',
    ])
  })

  it('answers a stale correction with the stored days', async () => {
    const [actor, person] = [await buildActor(), await buildPerson()]
    const { id } = await buildAppointment({ personId: person.id, startsOn: '2020-01-01' })
    await editAppointment(actor, id, { from: '1.2.2020', version: 1 }, now)
    const stale = editAppointment(actor, id, { from: '1.3.2020', version: 1 }, now)
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({ theirs: { from: '01.02.2020', to: '' } })
  })

  it('of a LIMITED person does not exist for others, nor can it be changed by them', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const person = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const post = await buildPost()
    const { id } = await buildAppointment({ personId: person.id, postId: post.id })
    expect((await findPost(author, post.id, now)).present).toHaveLength(1)
    expect((await findPost(outsider, post.id, now)).present).toEqual([])
    expect((await findCapacities(outsider, [person.id], '2026-11-23')).get(person.id)).toEqual([])
    await expect(findAppointment(outsider, id)).rejects.toThrow(NotFound)
    await expect(editAppointment(outsider, id, { from: '1.1.2020', version: 1 }, now)).rejects.toThrow(
      NotFound,
    )
    await expect(setAppointmentArchived(outsider, id, now)).rejects.toThrow(NotFound)
    expect(await db.appointment.findUnique({ where: { id } })).toMatchObject({ version: 1, startsOn: null })
  })
})

describe('the capacity held on a day', () => {
  it('is the post held that day, the latest begun first', async () => {
    const [actor, person] = [await buildActor(), await buildPerson()]
    const days = [
      ['2015-01-01', '2019-12-31'],
      ['2020-01-01', null],
      ['2021-06-01', null],
    ] as const
    for (const [startsOn, endsOn] of days) await buildAppointment({ personId: person.id, startsOn, endsOn })
    const held = async (day: string) => {
      const capacities = (await findCapacities(actor, [person.id], day)).get(person.id) ?? []
      const ids = capacities.map((capacity) => capacity.appointmentId)
      const rows = await db.appointment.findMany({ where: { id: { in: ids } } })
      return ids.map((id) => rows.find((row) => row.id === id)?.startsOn)
    }
    expect(await held('2019-12-31')).toEqual(['2015-01-01'])
    expect(await held('2020-06-01')).toEqual(['2020-01-01'])
    expect(await held('2026-01-01')).toEqual(['2021-06-01', '2020-01-01'])
    expect(await held('2014-12-31')).toEqual([])
  })
})

describe('a day typed for an appointment', () => {
  it.each([
    ['31.12', '2026-12-31'],
    ['1/9', '2026-09-01'],
    ['i går', '2026-11-22'],
    ['1.9.2025', '2025-09-01'],
    ['', null],
  ])('%s is %s', (text, day) => {
    expect(readPostDate(text, 'from', now, 'Europe/Copenhagen')).toBe(day)
  })
})

describe('succession', () => {
  async function held() {
    const actor = await buildActor()
    const [ana, post] = [
      await buildPerson({ givenName: 'Ana', familyName: `Går${++forms}` }),
      await buildPost(),
    ]
    const { id } = await buildAppointment({ personId: ana.id, postId: post.id, startsOn: '2020-01-01' })
    return { actor, ana, post, appointmentId: id }
  }

  it('ends the predecessor, begins the successor the day after, and keeps the history, in one act', async () => {
    const { actor, ana, post, appointmentId } = await held()
    const bo = await buildPerson({ givenName: 'Bo', familyName: 'Kommer' })
    const given = { predecessor: appointmentId, lastDay: '31.12', successor: 'Bo Kommer', successorId: bo.id }
    await succeed(actor, post.id, succession(given), now)
    const later = await findPost(actor, post.id, new Date('2027-01-02T12:00:00Z'))
    expect(later.present).toMatchObject([{ personId: bo.id, startsOn: '2027-01-01' }])
    expect(later.former).toMatchObject([{ personId: ana.id, startsOn: '2020-01-01', endsOn: '2026-12-31' }])
    expect(await db.auditEntry.count({ where: { personId: { in: [ana.id, bo.id] } } })).toBe(2)
  })

  it('creates the successor in place and moves the predecessor on', async () => {
    const { actor, ana, post, appointmentId } = await held()
    const given = {
      predecessor: appointmentId,
      lastDay: '1.11.2026',
      successor: 'Kim Ny',
      newOrganisation: 'OECD',
      newTitle: 'Seniorrådgiver',
    }
    await succeed(actor, post.id, succession(given), now)
    expect((await findPost(actor, post.id, now)).present).toMatchObject([{ name: 'Kim Ny' }])
    expect((await findPerson(actor, ana.id)).posts[0]).toMatchObject({
      title: 'Seniorrådgiver',
      organisation: 'OECD',
      startsOn: '2026-11-02',
    })
  })

  it('may leave the post vacant', async () => {
    const { actor, post, appointmentId } = await held()
    await succeed(actor, post.id, succession({ predecessor: appointmentId, lastDay: 'i går' }), now)
    expect((await findPost(actor, post.id, now)).present).toEqual([])
  })

  it.each([
    ['no last day', { successor: 'Bo Ny' }, 'lastDay', 'required'],
    ['a last day before the first', { lastDay: '1.1.2019' }, 'lastDay', 'endBeforeStart'],
    [
      'a successor who begins too early',
      { lastDay: '1.11.2026', firstDay: '1.11.2026', successor: 'Bo Ny' },
      'firstDay',
      'successionOverlaps',
    ],
    ['a day that does not exist', { lastDay: '31.2.2026' }, 'lastDay', 'dateImpossible'],
  ])('is refused with %s, and nothing is written', async (_, rest, field, code) => {
    const { actor, post, appointmentId } = await held()
    const act = succeed(actor, post.id, succession({ predecessor: appointmentId, ...rest }), now)
    await expect(act).rejects.toMatchObject({ fields: [{ field, code }] })
    expect(await db.appointment.findMany({ where: { postId: post.id } })).toMatchObject([
      { id: appointmentId, endsOn: null, version: 1 },
    ])
  })

  it('is refused to the predecessor, and to somebody else’s appointment', async () => {
    const { actor, ana, post, appointmentId } = await held()
    const self = {
      predecessor: appointmentId,
      lastDay: 'i går',
      successorId: ana.id,
      successor: ana.givenName,
    }
    const { familyName } = ana
    const same = succeed(actor, post.id, succession({ ...self, successor: `Ana ${familyName}` }), now)
    await expect(same).rejects.toMatchObject({ fields: [{ field: 'successor', code: 'successorSame' }] })
    const foreign = await buildAppointment()
    const wrong = { predecessor: foreign.id, lastDay: 'i går', successor: 'Bo Ny' }
    await expect(succeed(actor, post.id, succession(wrong), now)).rejects.toMatchObject({
      fields: [{ field: 'predecessor', code: 'notFoundChoice' }],
    })
  })

  it('is refused to a role that may not', async () => {
    const { post } = await held()
    const leader = await buildActor({ role: 'LEADERSHIP' })
    await expect(succeed(leader, post.id, succession({}), now)).rejects.toThrow(Forbidden)
  })
})

describe('a post', () => {
  it('is one of several at its organisation, and outlives its holders', async () => {
    const actor = await buildActor()
    const organisation = await buildOrganisation()
    const at = { organisation: organisation.nameDa, organisationId: organisation.id }
    const id = await createPost(actor, {
      titleDa: 'Direktør',
      titleEn: 'Director',
      ...at,
      formKey: formKey(),
    })
    await createPost(actor, { titleDa: 'Chefjurist', ...at, formKey: formKey() })
    expect(await db.post.count({ where: { organisationId: organisation.id } })).toBe(2)
    await expect(editPost(actor, id, { titleDa: 'Leder', version: 9 })).rejects.toThrow(Conflict)
    await setPostArchived(actor, id, now)
    expect((await findPost(actor, id, now)).archived).toBe(true)
    await setPostArchived(actor, id, null)
    expect((await findPost(actor, id, now)).archived).toBe(false)
    await expect(findPost(actor, 'nothing', now)).rejects.toThrow(NotFound)
    await expect(
      createPost(actor, { titleDa: 'X', organisation: 'Y', organisationId: 'gone', formKey: formKey() }),
    ).rejects.toThrow(Invalid)
  })
})
