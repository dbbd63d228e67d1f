import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, buildFollowUp, buildMeeting, buildOffice, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../access/actor'
import { visibleMeetings } from '../access/visible-to.server'
import { Conflict, Invalid, NotFound } from '../errors'
import { archiveEdition } from '../events/editions/change-edition-state.server'
import { archiveMeeting } from '../meetings/change-meeting-state.server'
import {
  archiveFollowUp,
  createFollowUp,
  editFollowUp,
  finishFollowUp,
  reopenFollowUp,
  restoreFollowUp,
} from './change-follow-up.server'
import { findFollowUp, findFollowUps, findMyFollowUps, type FollowUpFilter } from './find-follow-ups.server'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')
const clock = { now }
const stored = (id: string) => db.followUp.findUniqueOrThrow({ where: { id } })
const list = async (actor: Actor, given: Partial<FollowUpFilter>) => {
  const filter: FollowUpFilter = { tab: 'all', done: 'open', sort: 'due', descending: false, page: 1 }
  return (await findFollowUps(actor, { ...filter, ...given }, now)).followUps.map((row) => row.id)
}
const create = (actor: Actor, given: Partial<Parameters<typeof createFollowUp>[1]> = {}) =>
  createFollowUp(actor, { formKey: crypto.randomUUID(), text: 'Send papir', ...given }, clock)

describe('follow-ups', () => {
  it('are listed as mine, my office’s, overdue and all', async () => {
    const officeId = (await buildOffice()).id
    const [actor, officemate, other] = [
      await buildActor({ officeId }),
      await buildActor({ officeId }),
      await buildActor(),
    ]
    const { id: late } = await buildFollowUp({ author: other, dueOn: '2026-11-22' })
    const { id: near } = await buildFollowUp({ author: officemate, dueOn: '2026-11-23' })
    const { id: mine } = await buildFollowUp({ author: actor, dueOn: '2026-12-01' })
    const { id: someday } = await buildFollowUp({ author: actor, text: 'Øl med Ana' })
    expect(await list(actor, { tab: 'mine' })).toEqual([mine, someday])
    expect(await list(actor, { tab: 'office' })).toEqual([near, mine, someday])
    expect(await list(actor, { tab: 'overdue' })).toEqual([late])
    expect(await list(actor, { tab: 'all' })).toEqual([late, near, mine, someday])
    expect(await list(actor, { q: 'øl med' })).toEqual([someday])
    expect((await findMyFollowUps(actor, now, 1)).total).toBe(2)
  })

  it('are done and reopened', async () => {
    const actor = await buildActor()
    const { id } = await buildFollowUp({ author: actor })
    await finishFollowUp(actor, id, clock)
    await finishFollowUp(actor, id, clock)
    expect(await stored(id)).toMatchObject({ doneAt: now, doneById: actor.accountId, version: 2 })
    expect(await list(actor, { tab: 'mine' })).toEqual([])
    expect(await list(actor, { tab: 'mine', done: 'done' })).toEqual([id])
    await reopenFollowUp(actor, id)
    expect(await stored(id)).toMatchObject({ doneAt: null, doneById: null })
  })

  it('are archived and restored', async () => {
    const actor = await buildActor()
    const { id } = await buildFollowUp({ author: actor })
    await archiveFollowUp(actor, id, clock)
    expect(await list(actor, { tab: 'mine' })).toEqual([])
    await restoreFollowUp(actor, id)
    expect(await list(actor, { tab: 'mine' })).toEqual([id])
  })

  it('go and come with the meeting they were born in', async () => {
    const author = await buildActor()
    const meeting = await buildMeeting({ author })
    const { id } = await buildFollowUp({ author, meetingId: meeting.id })
    expect(await list(author, { tab: 'mine' })).toEqual([id])
    await archiveMeeting(author, meeting.id, clock)
    expect(await list(author, { tab: 'mine' })).toEqual([])
    expect((await findMyFollowUps(author, now, 5)).total).toBe(0)
  })

  it('are created once a form, with a due date as typed', async () => {
    const actor = await buildActor()
    const formKey = crypto.randomUUID()
    const ids = await Promise.all([1, 2, 3].map(() => create(actor, { formKey, due: 'fre' })))
    expect(new Set(ids).size).toBe(1)
    expect(await stored(ids[0] ?? '')).toMatchObject({ dueOn: '2026-11-27', ownerId: actor.accountId })
  })

  it('refuse an unknown owner and an unreadable day', async () => {
    const actor = await buildActor()
    await expect(create(actor, { ownerId: 'nobody' })).rejects.toBeInstanceOf(Invalid)
    expect(() => create(actor, { due: 'snart' })).toThrow('dateUnknown')
  })

  it('answer a stale save with the stored texts', async () => {
    const actor = await buildActor()
    const { id } = await buildFollowUp({ author: actor })
    await editFollowUp(actor, id, { version: 1, text: 'Ring' }, clock)
    const stale = editFollowUp(actor, id, { version: 1, text: 'Skriv' }, clock)
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({ theirs: { text: 'Ring', version: '2' } })
  })

  it('open a LIMITED meeting to the owner they are given', async () => {
    const [author, owner] = [await buildActor(), await buildActor()]
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const sees = () => db.meeting.count({ where: { AND: [visibleMeetings(owner), { id: meeting.id }] } })
    expect(await sees()).toBe(0)
    const id = await create(author, { meetingId: meeting.id, ownerId: owner.accountId })
    expect(await sees()).toBe(1)
    expect(await list(owner, { tab: 'mine' })).toEqual([id])
  })
})

describe('a follow-up of a LIMITED meeting', () => {
  const attempts: [string, (actor: Actor, id: string) => Promise<unknown>][] = [
    ['read', (actor, id) => findFollowUp(actor, id, now)],
    ['edited', (actor, id) => editFollowUp(actor, id, { version: 1, text: 'Andet' }, clock)],
    ['finished', (actor, id) => finishFollowUp(actor, id, clock)],
    ['reopened', reopenFollowUp],
    ['archived', (actor, id) => archiveFollowUp(actor, id, clock)],
    ['restored', restoreFollowUp],
  ]
  it.each(attempts)('is not %s by an outsider', async (_, attempt) => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const { id } = await buildFollowUp({ author, meetingId: meeting.id, dueOn: '2026-01-01' })
    const before = await stored(id)
    await expect(attempt(outsider, id)).rejects.toBeInstanceOf(NotFound)
    expect(await stored(id)).toEqual(before)
  })

  it('is in no list and no count of an outsider, nor can one be added', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const count = async () => (await findFollowUps(outsider, allOpen, now)).counts
    const allOpen: FollowUpFilter = { tab: 'all', done: 'any', sort: 'due', descending: false, page: 1 }
    const before = await count()
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const { id } = await buildFollowUp({ author, meetingId: meeting.id, dueOn: '2026-01-01' })
    expect(await list(outsider, { done: 'any' })).not.toContain(id)
    expect(await count()).toEqual(before)
    await expect(create(outsider, { meetingId: meeting.id })).rejects.toBeInstanceOf(NotFound)
  })

  it('born in an edition lead back to it, and are seen by those who see it', async () => {
    const [author, other] = [await buildActor({ role: 'COORDINATOR' }), await buildActor()]
    const { id: editionId } = await buildEdition({ handling: 'LIMITED', createdById: author.accountId })
    const id = await create(author, { editionId })
    expect((await findFollowUp(author, id, now)).origin).toEqual({
      to: `/editions/${editionId}?phase=follow`,
      title: 'Rundbord 2027',
    })
    await expect(findFollowUp(other, id, now)).rejects.toThrow(NotFound)
    await expect(create(other, { editionId })).rejects.toThrow(NotFound)
    // reads as the system: the test looks at what was stored
    const rows = await db.auditEntry.findMany({ where: { subjectId: id } })
    expect(rows).toMatchObject([{ action: 'followUp.create', editionId }])
  })

  it('name their owner on a LIMITED edition, and rest while it is archived', async () => {
    const [author, owner] = [await buildActor({ role: 'COORDINATOR' }), await buildActor()]
    const { id: editionId } = await buildEdition({ handling: 'LIMITED', createdById: author.accountId })
    const id = await create(author, { editionId, ownerId: owner.accountId })
    expect(await list(owner, { tab: 'mine' })).toContain(id)
    await archiveEdition(author, editionId, clock)
    expect(await list(owner, { tab: 'mine' })).not.toContain(id)
  })
})
