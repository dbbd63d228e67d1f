import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildGuest, buildPlanned, dueTo, invite, moveMeeting, sendAll } from '~/testing/invited'
import type { Actor } from '../access/actor'
import { cancelMeeting, planMeeting } from '../meetings/change-meeting-state.server'
import { countUntold } from './count-untold.server'

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
const rise = (mail: { says: (property: string) => string }) => Number(mail.says('sequence'))

describe('a first sending', () => {
  it('asks everybody, in their own language and zone, and marks them as sent', async () => {
    const [toAna, toBo] = await sendAll(coordinator, meeting.subject)
    expect([toAna?.to, toBo?.to]).toEqual([ana.email, bo.email])
    expect(toAna?.text).toContain('Kære Ana Ærø')
    expect(toAna?.text).toContain('kl. 16.00–17.00 København')
    expect(toBo?.text).toContain('07:00–08:00 San Francisco · 16:00–17:00 Copenhagen')
    expect(toBo?.text).toMatch(/http:\/\/localhost:3000\/answer\/[\w-]{43}/)
    const stored = await invitationOf(ana.id)
    expect(stored).toMatchObject({ status: 'SENT', locale: 'da', answerTokenNumber: 1 })
    expect(toAna?.text).not.toContain(stored.answerTokenHash)
    expect(await dueTo(coordinator, meeting.subject)).toEqual([])
  })

  it('keeps ORGANIZER from then on, and leaves the record itself as it was', async () => {
    const { changedAt, sequence, version } = await storedMeeting()
    await sendAll(coordinator, meeting.subject)
    const kept = await storedMeeting()
    expect(kept).toMatchObject({ changedAt, sequence, version, organizerName: 'Jonas Lindved' })
    const colleague = await buildActor({ role: 'COORDINATOR' })
    await moveMeeting(meeting.id, new Date('2031-05-07T09:00:00Z'))
    const [mail] = await sendAll(colleague, meeting.subject)
    expect(mail?.from?.address).toBe(kept.organizerEmail)
    expect(mail?.says('organizer')).toBe(`mailto:${kept.organizerEmail}`)
  })
})

describe('a change of the meeting', () => {
  it('of the time is told to all, with a higher SEQUENCE, a later DTSTAMP and a new question', async () => {
    const [before] = await sendAll(coordinator, meeting.subject)
    await inTransaction((tx) =>
      tx.invitation.updateMany({ where: { meetingId: meeting.id }, data: { status: 'ACCEPTED' } }),
    )
    await moveMeeting(meeting.id, new Date('2031-05-07T09:00:00Z'), new Date(Date.now() + 5_000))
    expect(await dueTo(coordinator, meeting.subject)).toEqual([
      ['moved', nameOf.ana],
      ['moved', nameOf.bo],
    ])
    const [after] = await sendAll(coordinator, meeting.subject)
    if (!before || !after) throw new Error('nothing sent')
    expect(after.says('uid')).toBe(before.says('uid'))
    expect(rise(after)).toBe(rise(before) + 1)
    expect(after.says('dtstamp') > before.says('dtstamp')).toBe(true)
    expect(after.attendees[0]).toContain('PARTSTAT=NEEDS-ACTION;RSVP=TRUE')
    expect(after.text).toContain('Svar venligst igen')
    expect((await invitationOf(ana.id)).status).toBe('SENT')
  })

  it('of a detail is offered, and only sent when asked for, with the SEQUENCE and answers as they are', async () => {
    await sendAll(coordinator, meeting.subject)
    await inTransaction(async (tx) => {
      await tx.meeting.update({
        where: { id: meeting.id },
        data: { place: 'Rum 2', changedAt: new Date(Date.now() + 5_000) },
      })
      await tx.invitation.updateMany({
        where: { meetingId: meeting.id, personId: ana.id },
        data: { status: 'ACCEPTED' },
      })
    })
    expect(await dueTo(coordinator, meeting.subject)).toEqual([
      ['details', nameOf.ana],
      ['details', nameOf.bo],
    ])
    await expect(sendAll(coordinator, meeting.subject)).rejects.toThrow('nothingToSend')
    const [toAna] = await sendAll(coordinator, meeting.subject, { includeDetails: true })
    expect(toAna?.says('sequence')).toBe('0')
    expect(toAna?.attendees[0]).toContain('PARTSTAT=ACCEPTED')
    expect((await invitationOf(ana.id)).status).toBe('ACCEPTED')
  })

  it('by cancelling is a CANCEL with STATUS to all who were told, and to nobody else', async () => {
    await sendAll(coordinator, meeting.subject)
    const late = await buildGuest(coordinator)
    await invite(coordinator, meeting.subject, [late])
    await cancelMeeting(coordinator, meeting.id, now())
    const sent = await sendAll(coordinator, meeting.subject)
    expect(sent.map(({ to }) => to)).toEqual([ana.email, bo.email])
    const [mail] = sent
    expect(mail?.method).toBe('CANCEL')
    expect(mail?.calendar).toContain('METHOD:CANCEL')
    expect(mail?.says('status')).toBe('CANCELLED')
    expect(mail?.says('sequence')).toBe('1')
    expect(mail?.subject).toBe('Aflyst: Møde om kvanter')
    expect(mail?.text).not.toContain('/answer/')
  })

  it('back from cancelled asks everybody anew', async () => {
    await sendAll(coordinator, meeting.subject)
    await cancelMeeting(coordinator, meeting.id, now())
    await sendAll(coordinator, meeting.subject)
    await planMeeting(coordinator, meeting.id, now())
    const [mail] = await sendAll(coordinator, meeting.subject)
    expect([mail?.method, mail?.says('sequence')]).toEqual(['REQUEST', '2'])
  })
})

describe('those who have not been told what holds now', () => {
  it('are counted for coordinators, and nobody who was never asked is among them', async () => {
    const untold = (actor: Actor) => countUntold(actor, meeting.subject, now())
    expect(await untold(coordinator)).toBe(0)
    await sendAll(coordinator, meeting.subject)
    await moveMeeting(meeting.id, new Date('2031-05-07T09:00:00Z'))
    await invite(coordinator, meeting.subject, [await buildGuest(coordinator)])
    expect(await untold(coordinator)).toBe(2)
    expect(await untold(await buildActor())).toBeNull()
    expect(await countUntold(coordinator, { kind: 'meeting', id: 'none' }, now())).toBe(0)
  })
})

describe('a message that has not gone out yet', () => {
  it('is replaced by the next one about the same', async () => {
    await sendAll(coordinator, meeting.subject)
    await moveMeeting(meeting.id, new Date('2031-05-07T09:00:00Z'))
    await sendAll(coordinator, meeting.subject)
    const states = await db.outgoingMail.findMany({
      // reads as the system: a test looks at the outbox itself
      where: { meetingId: meeting.id },
      select: { state: true, sequence: true },
      orderBy: [{ sequence: 'asc' }],
    })
    expect(states.map(({ state, sequence }) => [sequence, state])).toEqual([
      [0, 'WITHDRAWN'],
      [0, 'WITHDRAWN'],
      [1, 'TO_HAND'],
      [1, 'TO_HAND'],
    ])
  })
})
