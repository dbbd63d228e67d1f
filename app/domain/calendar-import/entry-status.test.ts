import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, buildMeeting, useTestDatabase } from '~/testing'
import { calendarOf, now, readIn, statusesOf } from '~/testing/import-calendar'
import { meetingCalendar, planCalendar } from '../calendar/meeting-calendar.server'
import { archiveMeeting, cancelMeeting } from '../meetings/change-meeting-state.server'
import { createRecurringMeeting } from '../meetings/occurrences/create-recurring-meeting.server'

useTestDatabase()

const coordinator = () => buildActor({ role: 'COORDINATOR' })

describe('what an entry is here', () => {
  it('is changed where the other calendar has a later version, and tells the fields', async () => {
    const actor = await coordinator()
    await readIn(actor, calendarOf({ UID: 'moved', LOCATION: 'Her' }))
    const later = { UID: 'moved', SEQUENCE: '1', DTSTART: '20261202T090000Z', LOCATION: 'Der' }
    expect(await statusesOf(actor, calendarOf(later))).toEqual([
      { title: 'Møde', status: 'changed', fields: ['time', 'place'], taken: true },
    ])
    await readIn(actor, calendarOf(later))
    const meeting = await db.meeting.findFirstOrThrow({ where: { sourceUid: 'moved' } })
    expect(meeting).toMatchObject({ place: 'Der', startsOn: '2026-12-02', sequence: 1, toldSequence: 1 })
    expect(await statusesOf(actor, calendarOf({ UID: 'moved', LOCATION: 'Her' }))).toMatchObject([
      { status: 'older', taken: false },
    ])
  })

  it('is left as we wrote it unless asked, when the other calendar counts no new version', async () => {
    const actor = await coordinator()
    await readIn(actor, calendarOf({ UID: 'typo' }))
    expect(await statusesOf(actor, calendarOf({ UID: 'typo', SUMMARY: 'Mode' }))).toMatchObject([
      { status: 'changed', fields: ['title'], taken: false },
    ])
  })

  it('is cancelled with the other calendar', async () => {
    const actor = await coordinator()
    await readIn(actor, calendarOf({ UID: 'off' }))
    const off = calendarOf({ UID: 'off', SEQUENCE: '1', STATUS: 'CANCELLED' })
    expect(await statusesOf(actor, off)).toMatchObject([{ status: 'cancelled', taken: true }])
    await readIn(actor, off)
    expect(await db.meeting.findFirst({ where: { sourceUid: 'off' } })).toMatchObject({
      status: 'CANCELLED',
    })
    expect(await statusesOf(actor, off)).toMatchObject([{ status: 'known' }])
    const stranger = calendarOf({ UID: 'never-here', STATUS: 'CANCELLED' })
    expect(await statusesOf(actor, stranger)).toMatchObject([{ status: 'cancelled', taken: false }])
  })

  it('is archived here, and comes back only when asked', async () => {
    const actor = await coordinator()
    await readIn(actor, calendarOf({ UID: 'gone' }))
    const { id } = await db.meeting.findFirstOrThrow({ where: { sourceUid: 'gone' } })
    await archiveMeeting(actor, id, { now })
    expect(await statusesOf(actor, calendarOf({ UID: 'gone' }))).toMatchObject([
      { status: 'changed', fields: ['archived'], taken: false },
    ])
  })

  it('is new where the meeting it is may not be seen, with nothing to tell it apart', async () => {
    const [actor, other] = [await coordinator(), await coordinator()]
    await readIn(other, calendarOf({ UID: 'hidden', CLASS: 'PRIVATE' }))
    const [hidden] = await statusesOf(actor, calendarOf({ UID: 'hidden' }))
    const [unheard] = await statusesOf(actor, calendarOf({ UID: 'unheard-of' }))
    expect(hidden).toEqual(unheard)
  })

  it('is ours when we wrote the file', async () => {
    const actor = await coordinator()
    const meeting = await buildMeeting({
      author: actor,
      startsAt: new Date('2026-12-03T09:00:00Z'),
      endsAt: new Date('2026-12-03T10:00:00Z'),
      zone: 'Europe/Copenhagen',
      startsOn: '2026-12-03',
      endsOn: '2026-12-03',
      purpose: 'Kort',
    })
    const { body } = await meetingCalendar(actor, meeting.id, 'https://rapport.example')
    expect(await statusesOf(actor, body)).toMatchObject([{ status: 'known' }])
    const plan = await planCalendar(actor, 2026, 'https://rapport.example')
    expect(new Set((await statusesOf(actor, plan.body)).map(({ status }) => status))).toEqual(
      new Set(['known']),
    )
  })

  it('is ours, occurrence by occurrence, when we wrote a series', async () => {
    const actor = await coordinator()
    const startsAt = new Date('2027-03-22T09:00:00Z')
    const first = await createRecurringMeeting(
      actor,
      {
        formKey: randomUUID(),
        kind: 'MEETING',
        title: 'Ugemøde',
        when: {
          allDay: false,
          startsAt,
          endsAt: new Date('2027-03-22T10:00:00Z'),
          zone: 'Europe/Copenhagen',
        },
        participants: [],
        rule: {
          frequency: 'WEEKLY',
          interval: 1,
          byDay: 'MO',
          startsOn: '2027-03-22',
          untilOn: '2027-04-12',
        },
      },
      { now },
    )
    const { recurrenceId } = await db.meeting.findFirstOrThrow({ where: { id: first } })
    const second = await db.meeting.findFirstOrThrow({ where: { recurrenceId, startsOn: '2027-03-29' } })
    await cancelMeeting(actor, second.id, { now })
    const { body } = await planCalendar(actor, 2027, 'https://rapport.example')
    expect(body).toContain('RRULE')
    const statuses = (await statusesOf(actor, body)).map(({ status }) => status)
    expect(statuses).toEqual(['known', 'known', 'known', 'known'])
  })
})
