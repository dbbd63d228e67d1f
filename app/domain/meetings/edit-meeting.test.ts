import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, buildFollowUp, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import type { Actor } from '../access/actor'
import { Conflict, NotFound } from '../errors'
import {
  archiveMeeting,
  cancelMeeting,
  holdMeeting,
  planMeeting,
  restoreMeeting,
} from './change-meeting-state.server'
import { editMeeting, type MeetingEdit } from './edit-meeting.server'
import { findMeeting } from './find-meeting.server'
import { findRevisions } from './find-revisions.server'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')
const clock = { now }
const same = (given: Partial<MeetingEdit> = {}): MeetingEdit => ({
  version: 1,
  kind: 'MEETING',
  title: 'Møde om papir',
  when: {
    allDay: false,
    startsAt: new Date('2026-10-12T14:00:00Z'),
    endsAt: new Date('2026-10-12T15:00:00Z'),
    zone: 'Europe/Copenhagen',
  },
  participants: [],
  ...given,
})
const edit = (actor: Actor, id: string, given: Partial<MeetingEdit> = {}) =>
  editMeeting(actor, id, same(given), clock)
const stored = (id: string) =>
  db.meeting.findUniqueOrThrow({ where: { id }, include: { participants: true, readers: true } })

describe('editing a meeting', () => {
  it('raises SEQUENCE for another time, not for another title', async () => {
    const author = await buildActor()
    const { id } = await buildMeeting({ author })
    await edit(author, id, { title: 'Rettet titel' })
    expect(await stored(id)).toMatchObject({ title: 'Rettet titel', version: 2, sequence: 0 })
    const endsAt = new Date('2026-10-12T16:00:00Z')
    const startsAt = new Date('2026-10-12T14:00:00Z')
    await edit(author, id, {
      version: 2,
      when: { allDay: false, startsAt, endsAt, zone: 'Europe/Copenhagen' },
    })
    expect(await stored(id)).toMatchObject({ version: 3, sequence: 1 })
  })

  it('answers a stale save with both texts and overwrites nothing', async () => {
    const author = await buildActor()
    const { id } = await buildMeeting({ author })
    await edit(author, id, { readout: 'Den første', decisions: 'Aftalt' })
    const stale = edit(author, id, { readout: 'Den anden' })
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({
      theirs: { version: '2', readout: 'Den første', decisions: 'Aftalt', time: '16:00-17:00' },
    })
    expect(await stored(id)).toMatchObject({ readout: 'Den første', version: 2 })
  })

  it('keeps every readout, and no revision of what did not change', async () => {
    const author = await buildActor()
    const { id } = await buildMeeting({ author })
    await edit(author, id, { readout: 'Et' })
    await edit(author, id, { version: 2, readout: 'Et', title: 'Ny titel' })
    await edit(author, id, { version: 3, readout: 'To' })
    const { revisions } = await findRevisions(author, id)
    expect(revisions.map((r) => [r.number, r.readout])).toEqual([
      [2, 'To'],
      [1, 'Et'],
    ])
  })

  it('keeps participants the editor may not know of', async () => {
    const [author, editor] = [await buildActor(), await buildActor()]
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const shown = await buildPerson()
    const { id } = await buildMeeting({ author, personIds: [hidden.id, shown.id] })
    await edit(editor, id, { participants: [] })
    expect((await stored(id)).participants.map((p) => p.personId)).toEqual([hidden.id])
  })

  it('names the owners of its follow-ups when it becomes LIMITED', async () => {
    const [author, owner] = [await buildActor(), await buildActor()]
    const { id } = await buildMeeting({ author })
    await buildFollowUp({ author, meetingId: id, ownerId: owner.accountId })
    await edit(author, id, { handling: 'LIMITED' })
    expect((await stored(id)).readers.map((r) => r.accountId)).toEqual([owner.accountId])
  })

  it('may not be widened by someone who only took part', async () => {
    const [author, present] = [await buildActor(), await buildActor()]
    const { id } = await buildMeeting({ author, handling: 'LIMITED', personIds: [present.personId] })
    await expect(edit(present, id, { handling: 'OPEN' })).rejects.toThrow('handlingNotYours')
    await edit(author, id, { handling: 'OPEN' })
    expect((await stored(id)).handling).toBe('OPEN')
  })
})

describe('the life of a meeting', () => {
  it('is planned, cancelled and planned again, each told to calendars', async () => {
    const author = await buildActor()
    const { id } = await buildMeeting({ author, status: 'PLANNED' })
    await cancelMeeting(author, id, clock)
    await cancelMeeting(author, id, clock)
    expect(await stored(id)).toMatchObject({ status: 'CANCELLED', cancelledAt: now, sequence: 1, version: 2 })
    await planMeeting(author, id, clock)
    expect(await stored(id)).toMatchObject({ status: 'PLANNED', cancelledAt: null, sequence: 2 })
    await holdMeeting(author, id, clock)
    expect(await stored(id)).toMatchObject({ status: 'HELD', sequence: 2 })
  })

  it('is not held before it begins', async () => {
    const author = await buildActor()
    const { id } = await buildMeeting({ author, status: 'PLANNED', startsOn: '2026-12-01' })
    await expect(holdMeeting(author, id, clock)).rejects.toThrow('heldInFuture')
  })

  it('is archived and restored', async () => {
    const author = await buildActor()
    const { id } = await buildMeeting({ author })
    await archiveMeeting(author, id, clock)
    expect((await findMeeting(author, id, now)).archived).toBe(true)
    await restoreMeeting(author, id, clock)
    expect((await findMeeting(author, id, now)).archived).toBe(false)
  })
})

describe('a LIMITED meeting', () => {
  const attempts: [string, (actor: Actor, id: string) => Promise<unknown>][] = [
    ['read', (actor, id) => findMeeting(actor, id, now)],
    ['its revisions read', findRevisions],
    ['edited', (actor, id) => edit(actor, id)],
    ['held', (actor, id) => holdMeeting(actor, id, clock)],
    ['cancelled', (actor, id) => cancelMeeting(actor, id, clock)],
    ['planned', (actor, id) => planMeeting(actor, id, clock)],
    ['archived', (actor, id) => archiveMeeting(actor, id, clock)],
    ['restored', (actor, id) => restoreMeeting(actor, id, clock)],
  ]
  it.each(attempts)('is not %s by an outsider, whatever the role', async (_, attempt) => {
    const author = await buildActor()
    const { id } = await buildMeeting({ author, handling: 'LIMITED' })
    const before = await stored(id)
    const outsider = await buildActor({ role: 'COORDINATOR' })
    await expect(attempt(outsider, id)).rejects.toBeInstanceOf(NotFound)
    await expect(attempt(outsider, 'nothing')).rejects.toBeInstanceOf(NotFound)
    expect(await stored(id)).toEqual(before)
  })
})
