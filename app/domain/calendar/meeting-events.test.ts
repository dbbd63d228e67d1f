import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import { loader as loadSeriesFile } from '~/routes/recurrences/calendar-file'
import { loader as loadSeries } from '~/routes/recurrences/page'
import { buildActor, buildMeeting, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import type { Actor } from '../access/actor'
import { visibleMeetings } from '../access/visible-to.server'
import { createRecurringMeeting } from '../meetings/occurrences/create-recurring-meeting.server'
import { eventsOf, occurrencesOf } from './calendar-judges'
import { meetingCalendar } from './meeting-calendar.server'
import { meetingEvents, meetingSelection } from './meeting-events.server'

useTestDatabase()

const origin = 'https://rapport.example.org'
let author: Actor
let outsider: Actor
let recurrenceId: string
beforeAll(async () => {
  author = await buildActor()
  outsider = await buildActor()
  const [startsAt, endsAt] = [new Date('2030-01-07T09:00:00Z'), new Date('2030-01-07T10:00:00Z')]
  const rule = {
    frequency: 'WEEKLY',
    interval: 1,
    byDay: 'MO',
    startsOn: '2030-01-07',
    untilOn: '2030-02-04',
  } as const
  const id = await createRecurringMeeting(
    author,
    {
      ...{ kind: 'MEETING', title: 'Mandagsmøde', participants: [], formKey: crypto.randomUUID(), rule },
      when: { allDay: false, startsAt, endsAt, zone: 'Europe/Copenhagen' },
    },
    { now: new Date('2029-12-01T12:00:00Z') },
  )
  recurrenceId = (await db.meeting.findUniqueOrThrow({ where: { id } })).recurrenceId ?? ''
})

const eventsFor = async (actor: Actor, days = { gte: '2030-01-01', lte: '2030-12-31' }) => {
  const meetings = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { startsOn: days, archivedAt: null }] },
    select: meetingSelection(actor),
    orderBy: { startsOn: 'asc' },
  })
  return meetingEvents(actor, meetings, { locale: 'da', texts: textsFor('da'), origin })
}
const ask = async (loader: typeof loadSeriesFile | typeof loadSeries, actor: Actor, id: string) => {
  const request = await requestAs(actor, `/recurrences/${id}/calendar.ics`)
  return answerOf(() => loader({ request, params: { recurrenceId: id }, context: {} }))
}

describe('the events of meetings', () => {
  it('are one for a series, at its first meeting’s place, and one for every other meeting', async () => {
    const single = await buildMeeting({ author, startsOn: '2030-01-09' })
    const events = await eventsFor(outsider)
    expect(events.map(({ recurrence }) => recurrence !== undefined)).toEqual([true, false])
    expect(events[1]?.uid).toBe(single.uid)
  })
  it('give no occurrence that was not asked for', async () => {
    const [event] = await eventsFor(outsider, { gte: '2030-01-12', lte: '2030-01-25' })
    expect(event?.time).toMatchObject({ start: { instant: new Date('2030-01-14T09:00:00Z') } })
    expect(event?.recurrence?.until).toEqual(new Date('2030-01-21T09:00:00Z'))
  })
  it('are single for one who may not see them all, and nothing tells of the hidden one', async () => {
    const [hidden] = await db.meeting.findMany({ where: { recurrenceId, startsOn: '2030-01-21' } })
    await inTransaction((tx) =>
      tx.meeting.update({ where: { id: hidden?.id ?? '' }, data: { handling: 'LIMITED' } }),
    )
    const events = await eventsFor(outsider)
    expect(events.map(({ recurrence, recurrenceId: of }) => recurrence ?? of)).toEqual(
      Array(5).fill(undefined),
    )
    expect(JSON.stringify(events)).not.toContain(hidden?.id)
    expect(await eventsFor(author)).toHaveLength(3)
    expect((await ask(loadSeriesFile, outsider, recurrenceId)).status).toBe(404)
  })
})

describe('the file of a series', () => {
  it('is one event with every occurrence', async () => {
    const answer = await ask(loadSeriesFile, author, recurrenceId)
    expect(answer.headers.get('Content-Disposition')).toContain('filename="2030-01-07 Mandagsmoede.ics"')
    const [series] = eventsOf(await answer.text())
    expect(occurrencesOf(series, 9)).toHaveLength(5)
  })
  it('of one occurrence is a single event under its own UID', async () => {
    const [one] = await db.meeting.findMany({ where: { recurrenceId } })
    const { body } = await meetingCalendar(author, one?.id ?? '', origin)
    expect(eventsOf(body).map((event) => event.getFirstPropertyValue('uid'))).toEqual([one?.uid])
    expect(body).not.toMatch(/FREQ=WEEKLY|RECURRENCE-ID/)
  })
  it('answers alike for invisible, unknown and malformed', async () => {
    const answers = await Promise.all(
      ['none', '../x', recurrenceId].map((id) => ask(loadSeriesFile, outsider, id)),
    )
    const told = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`))
    expect(new Set(told).size).toBe(1)
    expect((await ask(loadSeries, outsider, recurrenceId)).status).toBe(404)
    const page = await ask(loadSeries, author, recurrenceId)
    expect(page.headers.get('Location')).toMatch(/^\/meetings\//)
  })
})
