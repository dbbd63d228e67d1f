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
import type { Actor } from '../access/actor'
import { Invalid } from '../errors'
import { createMeeting } from './change-meeting.server'
import type { NewMeeting } from './meeting'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`)
const minimal = (given: Partial<NewMeeting> = {}): NewMeeting => ({
  formKey: crypto.randomUUID(),
  kind: 'MEETING',
  when: { allDay: false, startsAt: at('10:00'), endsAt: at('11:00'), zone: 'Europe/Copenhagen' },
  participants: [],
  ...given,
})
const create = (actor: Actor, given: Partial<NewMeeting> = {}) =>
  createMeeting(actor, minimal(given), { now })
const stored = (id: string) =>
  db.meeting.findUniqueOrThrow({
    where: { id },
    include: {
      participants: { include: { person: { include: { readers: true } } }, orderBy: { position: 'asc' } },
      organisations: true,
      topics: { include: { topic: true } },
      readers: true,
      revisions: true,
      followUps: true,
    },
  })

describe('creating a meeting', () => {
  it('is one meeting however often the form is sent', async () => {
    const actor = await buildActor()
    const input = minimal()
    const ids = await Promise.all(Array.from({ length: 10 }, () => createMeeting(actor, input, { now })))
    expect(new Set(ids).size).toBe(1)
    expect(await db.meeting.count({ where: { createdById: actor.accountId } })).toBe(1)
  })

  it('puts everyone down in the capacity held that day, and the author among them', async () => {
    const actor = await buildActor()
    const [before, after] = [await buildPost(), await buildPost()]
    const ana = await buildPerson()
    const old = await buildAppointment({ personId: ana.id, postId: before.id, endsOn: '2026-11-23' })
    await buildAppointment({ personId: ana.id, postId: after.id, startsOn: '2026-11-24' })
    const meeting = await stored(await create(actor, { participants: [{ personId: ana.id }] }))
    expect(meeting.participants.map((p) => [p.personId, p.appointmentId])).toEqual([
      [ana.id, old.id],
      [actor.personId, null],
    ])
    expect(meeting.organisations.map((o) => o.organisationId)).toEqual([before.organisationId])
    expect(meeting.officeId).toBe(actor.officeId)
  })

  it('leaves the author out when asked', async () => {
    const actor = await buildActor()
    expect((await stored(await create(actor, { withoutAuthor: true }))).participants).toEqual([])
  })

  it('creates the unknown in place and makes a title of the participants and the topic', async () => {
    const actor = await buildActor({ locale: 'en' })
    const ana = await buildPerson({ givenName: 'Ana', familyName: 'Sørensen' })
    const meeting = await stored(
      await create(actor, {
        about: 'AI Act',
        participants: [{ personId: ana.id }, { newPerson: { name: 'Kim Ny', organisation: 'Nyfirma' } }],
      }),
    )
    expect(meeting.title).toBe('Ana Sørensen, Kim Ny: AI Act')
    const kim = meeting.participants[1]
    expect(kim?.person).toMatchObject({ givenName: 'Kim', familyName: 'Ny', handling: 'OPEN' })
    expect(meeting.organisations.map((o) => o.organisationId)).toEqual([kim?.organisationId])
  })

  it('never names a LIMITED person in the title, nor derives their organisation', async () => {
    const actor = await buildActor()
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: actor.accountId })
    await buildAppointment({ personId: hidden.id })
    const meeting = await stored(
      await create(actor, { about: 'AI', participants: [{ personId: hidden.id }] }),
    )
    expect(meeting.title).toBe('Møde: AI')
    expect(meeting.organisations).toEqual([])
  })

  it('makes a person created for a LIMITED meeting LIMITED to the same readers', async () => {
    const [actor, present, named] = [await buildActor(), await buildActor(), await buildActor()]
    const meeting = await stored(
      await create(actor, {
        handling: 'LIMITED',
        readerAccountIds: [named.accountId],
        participants: [{ newPerson: { name: 'Kim Ny' } }, { personId: present.personId }],
      }),
    )
    const kim = meeting.participants.find((p) => p.person.givenName === 'Kim')?.person
    expect(kim?.handling).toBe('LIMITED')
    expect(kim?.readers.map((r) => r.accountId).sort()).toEqual([present.accountId, named.accountId].sort())
  })

  it('makes no post, which everybody would see, for a person created for a LIMITED meeting', async () => {
    const actor = await buildActor()
    const organisation = await buildOrganisation()
    const newPerson = { name: 'Kim Ny', organisationId: organisation.id }
    const id = await create(actor, { handling: 'LIMITED', participants: [{ newPerson }] })
    const { participants } = await stored(id)
    const kim = participants.find(({ person }) => person.givenName === 'Kim')
    expect(kim).toMatchObject({ organisationId: organisation.id, appointmentId: null })
    expect(await db.post.count({ where: { organisationId: organisation.id } })).toBe(0)
    expect(await db.auditEntry.count({ where: { action: 'post.create', accountId: actor.accountId } })).toBe(
      0,
    )
  })

  it('lets the owner of a follow-up read a LIMITED meeting', async () => {
    const [actor, owner] = [await buildActor(), await buildActor()]
    const meeting = await stored(
      await create(actor, {
        handling: 'LIMITED',
        followUps: [{ text: 'Send papir', ownerId: owner.accountId, dueOn: '2026-11-27' }, { text: 'Ring' }],
      }),
    )
    expect(meeting.readers.map((r) => r.accountId)).toEqual([owner.accountId])
    expect(meeting.followUps.map((f) => f.ownerId).sort()).toEqual([actor.accountId, owner.accountId].sort())
  })

  it('is held when its hour has come, planned before', async () => {
    const actor = await buildActor()
    const later = {
      allDay: false as const,
      startsAt: at('13:01'),
      endsAt: null,
      zone: 'Europe/Copenhagen',
    }
    expect((await stored(await create(actor))).status).toBe('HELD')
    expect((await stored(await create(actor, { when: later }))).status).toBe('PLANNED')
    await expect(create(actor, { when: later, status: 'HELD' })).rejects.toThrow('heldInFuture')
  })

  it('keeps the first readout as revision 1', async () => {
    const actor = await buildActor()
    const meeting = await stored(await create(actor, { readout: 'Enige om **papir**' }))
    expect(meeting.revisions.map((r) => [r.number, r.readout])).toEqual([[1, 'Enige om **papir**']])
  })

  it('refuses an end before the start', async () => {
    const actor = await buildActor()
    const when = {
      allDay: false as const,
      startsAt: at('11:00'),
      endsAt: at('10:00'),
      zone: 'Europe/Copenhagen',
    }
    await expect(create(actor, { when })).rejects.toThrow('endBeforeStart')
  })

  it('treats an invisible person, organisation, topic, measure or reader as unknown and writes nothing', async () => {
    const [actor, other] = [await buildActor(), await buildActor()]
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: other.accountId })
    const gone = await buildOrganisation({ archivedAt: now })
    for (const foreign of [
      { participants: [{ personId: hidden.id }] },
      { participants: [{ personId: 'nobody' }] },
      { organisationIds: [gone.id] },
      { topicIds: ['none'] },
      { measureIds: ['none'] },
      { measureNumbers: [99] },
      { handling: 'LIMITED' as const, readerAccountIds: ['nobody'] },
      { followUps: [{ text: 'x', ownerId: 'nobody' }] },
    ])
      await expect(create(actor, foreign)).rejects.toBeInstanceOf(Invalid)
    expect(await db.meeting.count({ where: { createdById: actor.accountId } })).toBe(0)
  })

  it('is refused to a role that may not log', async () => {
    await expect(create(await buildActor({ role: 'ADMINISTRATOR' }))).rejects.toThrow('meeting.create')
  })
})
