import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildGuest, dueTo, invite, moveMeeting, sendAll } from '~/testing/invited'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { archiveMeeting, cancelMeeting } from '../meetings/change-meeting-state.server'
import { changeOccurrences } from '../meetings/occurrences/change-occurrences.server'
import { withdrawInvitation } from './change-invitation.server'
import { findRecurrenceOf } from './find-recurrence-of.server'
import type { InvitationSubject } from './invitation-subject'

useTestDatabase()

let coordinator: Actor
let ana: Awaited<ReturnType<typeof buildGuest>>
let subject: InvitationSubject
let occurrences: string[]

const days = ['2031-05-06', '2031-05-13', '2031-05-20']

/** Tuesdays at 16:00 in Copenhagen, three times. */
async function buildRecurrence(handling: 'OPEN' | 'LIMITED' = 'OPEN') {
  const at = (day: string, hour: number) => new Date(`${day}T${hour}:00:00Z`)
  return inTransaction((tx) =>
    tx.meetingRecurrence.create({
      data: {
        ...{ frequency: 'WEEKLY', byDay: 'TU', title: 'Tirsdagsmøde', zone: 'Europe/Copenhagen' },
        ...{ startsOn: '2031-05-06', untilOn: '2031-05-20', startTime: '16:00', endTime: '17:00' },
        meetings: {
          create: days.map((startsOn) => ({
            ...{ startsOn, endsOn: startsOn, originalStartsOn: startsOn, title: 'Tirsdagsmøde', handling },
            ...{ startsAt: at(startsOn, 14), endsAt: at(startsOn, 15), originalStartsAt: at(startsOn, 14) },
            ...{
              zone: 'Europe/Copenhagen',
              officeId: coordinator.officeId,
              createdById: coordinator.accountId,
            },
          })),
        },
      },
      include: { meetings: { orderBy: { startsOn: 'asc' } } },
    }),
  )
}

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  ana = await buildGuest(coordinator, { givenName: 'Ana', familyName: '', languages: 'da' })
})
beforeEach(async () => {
  const { id, meetings } = await buildRecurrence()
  subject = { kind: 'recurrence', id }
  occurrences = meetings.map((meeting) => meeting.id)
  await invite(coordinator, subject, [ana])
})

const soon = () => new Date(Date.now() + 5_000)
const second = () => occurrences[1] ?? ''

describe('a recurring meeting', () => {
  it('is one message with its rule', async () => {
    const sent = await sendAll(coordinator, subject)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.says('rrule')).toContain('FREQ=WEEKLY')
    expect(sent[0]?.says('recurrence-id')).toBe('')
    expect(sent[0]?.text).toContain('Tirsdagsmøde')
  })

  it('moved once is one message more, of that occurrence alone, with a raised SEQUENCE', async () => {
    const [rule] = await sendAll(coordinator, subject)
    await moveMeeting(second(), new Date('2031-05-14T08:00:00Z'), soon())
    expect(await dueTo(coordinator, subject)).toEqual([['moved', 'Ana']])
    const sent = await sendAll(coordinator, subject)
    expect(sent.map(({ method, events }) => [method, events])).toEqual([['REQUEST', 1]])
    const [mail] = sent
    expect(mail?.says('uid')).toBe(rule?.says('uid'))
    expect(mail?.says('recurrence-id')).toBe('2031-05-13T16:00:00')
    expect(Number(mail?.says('sequence'))).toBeGreaterThan(Number(rule?.says('sequence')))
    expect(mail?.says('rrule')).toBe('')
    expect(await dueTo(coordinator, subject)).toEqual([])
  })

  it('cancelled once is a CANCEL of that occurrence, for those who knew of it', async () => {
    await sendAll(coordinator, subject)
    await cancelMeeting(coordinator, second(), { now: soon() })
    const bo = await buildGuest(coordinator, { givenName: 'Bo', familyName: '' })
    await invite(coordinator, subject, [bo])
    const sent = await sendAll(coordinator, subject, { now: soon() })
    const toAna = sent.filter(({ to }) => to === ana.email)
    expect(toAna.map(({ method }) => method)).toEqual(['CANCEL'])
    expect(toAna[0]?.says('recurrence-id')).toBe('2031-05-13T16:00:00')
    expect(toAna[0]?.says('status')).toBe('CANCELLED')
    const toBo = sent.filter(({ to }) => to === bo.email)
    expect(toBo.map(({ method, events }) => [method, events])).toEqual([['REQUEST', 1]])
    expect(toBo[0]?.calendar).toMatch(/EXDATE[^:]*:20310513T160000/)
    expect(await dueTo(coordinator, subject)).toEqual([])
  })

  it('moved before anybody was asked is the rule and that occurrence, each in its own message', async () => {
    await moveMeeting(second(), new Date('2031-05-14T08:00:00Z'))
    const sent = await sendAll(coordinator, subject)
    expect(sent.map((mail) => mail.says('recurrence-id'))).toEqual(['', '2031-05-13T16:00:00'])
    expect(new Set(sent.map((mail) => mail.says('uid'))).size).toBe(1)
  })

  it('somebody is uninvited from with one CANCEL of all of it', async () => {
    await moveMeeting(second(), new Date('2031-05-14T08:00:00Z'))
    await sendAll(coordinator, subject)
    // reads as the system: a test looks at the record itself
    const { id } = await db.invitation.findFirstOrThrow({ where: { recurrenceId: subject.id } })
    await withdrawInvitation(coordinator, id, { now: new Date() })
    const sent = await sendAll(coordinator, subject)
    expect(sent.map(({ method }) => method)).toEqual(['CANCEL'])
    expect([sent[0]?.says('recurrence-id'), sent[0]?.says('status')]).toEqual(['', ''])
  })

  it('called off altogether is one CANCEL', async () => {
    await sendAll(coordinator, subject)
    for (const id of occurrences) await cancelMeeting(coordinator, id, { now: soon() })
    const sent = await sendAll(coordinator, subject, { now: soon() })
    expect(sent.map((mail) => [mail.method, mail.says('recurrence-id'), mail.says('status')])).toEqual([
      ['CANCEL', '', 'CANCELLED'],
    ])
    expect(sent[0]?.says('sequence')).toBe('1')
  })

  it('whose occurrence is back where the rule has it, or gone, says so to those who were told otherwise', async () => {
    await sendAll(coordinator, subject)
    await moveMeeting(second(), new Date('2031-05-14T08:00:00Z'), soon())
    await sendAll(coordinator, subject)
    await moveMeeting(second(), new Date('2031-05-13T14:00:00Z'), soon())
    const [back] = await sendAll(coordinator, subject)
    expect([back?.method, back?.says('recurrence-id'), back?.says('dtstart')]).toEqual([
      'REQUEST',
      '2031-05-13T16:00:00',
      '2031-05-13T16:00:00',
    ])
    await archiveMeeting(coordinator, second(), { now: soon() })
    const sent = await sendAll(coordinator, subject, { now: soon() })
    const gone = sent.find(({ method }) => method === 'CANCEL')
    expect(gone?.says('recurrence-id')).toBe('2031-05-13T16:00:00')
    expect(Number(gone?.says('sequence'))).toBeGreaterThan(Number(back?.says('sequence')))
    expect(await dueTo(coordinator, subject)).toEqual([])
  })

  it('shortened is one message with the rule as it is now', async () => {
    await sendAll(coordinator, subject)
    await changeOccurrences(coordinator, second(), 'cancel', { now: soon(), scope: 'following' })
    const sent = await sendAll(coordinator, subject, { now: soon() })
    expect(sent.map((mail) => [mail.method, mail.says('recurrence-id')])).toEqual([['REQUEST', '']])
    expect(await dueTo(coordinator, subject)).toEqual([])
  })

  it('is what an occurrence’s invitations are to; with a hidden occurrence it does not exist', async () => {
    const meeting = { kind: 'meeting' as const, id: second() }
    expect(await findRecurrenceOf(coordinator, meeting)).toEqual(subject)
    await expect(dueTo(coordinator, meeting)).rejects.toThrow(NotFound)
    const other = await buildActor({ role: 'COORDINATOR' })
    await inTransaction((tx) => tx.meeting.update({ where: { id: second() }, data: { handling: 'LIMITED' } }))
    await expect(dueTo(other, subject)).rejects.toThrow(NotFound)
  })
})
