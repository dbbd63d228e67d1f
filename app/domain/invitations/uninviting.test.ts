import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildGuest, buildPlanned, dueTo, invite, moveMeeting, sendAll } from '~/testing/invited'
import type { Actor } from '../access/actor'
import { restoreInvitation, withdrawInvitation } from './change-invitation.server'

useTestDatabase()

let coordinator: Actor
let ana: Awaited<ReturnType<typeof buildGuest>>
let bo: typeof ana
let meeting: Awaited<ReturnType<typeof buildPlanned>>

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR', givenName: 'Jonas', familyName: 'Lindved' })
  ana = await buildGuest(coordinator, { givenName: 'Ana', familyName: 'Ærø', languages: 'de,da' })
  bo = await buildGuest(coordinator, { givenName: 'Bo', familyName: 'Li', zone: 'America/Los_Angeles' })
})

beforeEach(async () => {
  meeting = await buildPlanned(coordinator, { title: 'Møde om kvanter' })
  await invite(coordinator, meeting.subject, [ana, bo])
})

const invitationOf = async (personId: string) =>
  // reads as the system: a test looks at the record itself
  db.invitation.findFirstOrThrow({ where: { meetingId: meeting.id, personId } })
const storedMeeting = () =>
  // reads as the system: a test looks at the record itself
  db.meeting.findUniqueOrThrow({ where: { id: meeting.id } })
const now = () => ({ now: new Date() })
const nameOf = { ana: 'Ana Ærø', bo: 'Bo Li' }

describe('uninviting one person', () => {
  it('sends a CANCEL without STATUS to them alone and leaves the others, and the record, as they were', async () => {
    await sendAll(coordinator, meeting.subject)
    const invitation = await invitationOf(bo.id)
    expect(await withdrawInvitation(coordinator, invitation.id, now())).toBe('told')
    expect(await storedMeeting()).toMatchObject({ sequence: 0, toldSequence: 0 })
    const sent = await sendAll(coordinator, meeting.subject)
    expect(sent.map(({ to, method }) => [to, method])).toEqual([[bo.email, 'CANCEL']])
    expect(sent[0]?.says('status')).toBe('')
    expect(sent[0]?.says('sequence')).toBe('1')
    expect(sent[0]?.attendees).toHaveLength(1)
    expect(sent[0]?.text).toContain('has been withdrawn')
    expect(await dueTo(coordinator, meeting.subject)).toEqual([])
  })

  it('takes back nothing from somebody who was never told: they are just gone', async () => {
    const invitation = await invitationOf(bo.id)
    expect(await withdrawInvitation(coordinator, invitation.id, now())).toBe('gone')
    expect(await dueTo(coordinator, meeting.subject)).toEqual([['new', nameOf.ana]])
    await restoreInvitation(coordinator, invitation.id, now())
    expect(await dueTo(coordinator, meeting.subject)).toHaveLength(2)
  })

  it('can be undone before they are told, and the invitation stands as it was', async () => {
    await sendAll(coordinator, meeting.subject)
    const { id, answerTokenHash } = await invitationOf(bo.id)
    await withdrawInvitation(coordinator, id, now())
    await restoreInvitation(coordinator, id, now())
    expect(await dueTo(coordinator, meeting.subject)).toEqual([])
    expect(await invitationOf(bo.id)).toMatchObject({ status: 'SENT', answerTokenHash })
  })

  it('and inviting them again is a REQUEST above the CANCEL, with another answer link', async () => {
    await sendAll(coordinator, meeting.subject)
    const { id, answerTokenHash } = await invitationOf(bo.id)
    await withdrawInvitation(coordinator, id, now())
    const [cancel] = await sendAll(coordinator, meeting.subject)
    await invite(coordinator, meeting.subject, [bo])
    const sent = await sendAll(coordinator, meeting.subject)
    expect(sent.map(({ to, method }) => [to, method])).toEqual([[bo.email, 'REQUEST']])
    expect(Number(sent[0]?.says('sequence'))).toBeGreaterThan(Number(cancel?.says('sequence')))
    expect((await invitationOf(bo.id)).answerTokenHash).not.toBe(answerTokenHash)
    expect(await storedMeeting()).toMatchObject({ toldSequence: 0 })
  })

  it('who was invited again hears of another time like everybody, above what they had', async () => {
    await sendAll(coordinator, meeting.subject)
    await withdrawInvitation(coordinator, (await invitationOf(bo.id)).id, now())
    await sendAll(coordinator, meeting.subject)
    await invite(coordinator, meeting.subject, [bo])
    await sendAll(coordinator, meeting.subject)
    expect(await dueTo(coordinator, meeting.subject)).toEqual([])
    await moveMeeting(meeting.id, new Date('2031-05-07T09:00:00Z'))
    const sent = await sendAll(coordinator, meeting.subject)
    const sequences = sent.map(({ to, method, says }) => [to, method, says('sequence')])
    expect(sequences).toEqual([
      [ana.email, 'REQUEST', '1'],
      [bo.email, 'REQUEST', '3'],
    ])
    expect(await storedMeeting()).toMatchObject({ sequence: 1, toldSequence: 1 })
    expect(await dueTo(coordinator, meeting.subject)).toEqual([])
  })
})
