import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import { loader as loadMeetingFile } from '~/routes/meetings/calendar-file'
import { loader as loadPlanFile } from '~/routes/plan/calendar-file'
import { loader as loadPlan } from '~/routes/plan/index'
import { buildActor, buildMeeting, buildOrganisation, buildPerson, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import type { Actor } from '../access/actor'
import { eventsOf, judge, noJudges, startOf } from './calendar-judges'
import type { PlanEntry } from '../wheel/plan-entry'

useTestDatabase()

let author: Actor
let stranger: Actor
beforeAll(async () => {
  author = await buildActor()
  stranger = await buildActor({ locale: 'en', zone: 'America/Los_Angeles' })
})

const context = {}
const fileOf = async (actor: Actor, meetingId: string) => {
  const request = await requestAs(actor, `/meetings/${meetingId}/calendar.ics`)
  return answerOf(() => loadMeetingFile({ request, params: { meetingId }, context }))
}
const planFileOf = async (actor: Actor, year: string) => {
  const request = await requestAs(actor, `/plan/${year}/calendar.ics`)
  return answerOf(() => loadPlanFile({ request, params: { year }, context }))
}
const planOf = async (actor: Actor, year: string | undefined, search = '') => {
  const request = await requestAs(actor, `/plan/${year ?? ''}${search}`)
  return answerOf(() => loadPlan({ request, params: year ? { year } : {}, context }))
}
type PlanData = { entries: PlanEntry[]; meetings: number; editions: number; page: number; year: number }
const planData = async (...given: Parameters<typeof planOf>) =>
  (await (await planOf(...given)).json()) as PlanData
const valueOf = (body: string, property: string) => eventsOf(body)[0]?.getFirstPropertyValue(property)

const buildEdition = async (given: {
  startsOn: string
  nameDa?: string
  cancelledAt?: Date
  archivedAt?: Date
}) =>
  inTransaction((tx) =>
    tx.edition.create({
      data: {
        nameDa: 'Tech & Cyber-møde',
        nameEn: 'Tech & Cyber meeting',
        endsOn: given.startsOn,
        ...given,
        series: { create: { nameDa: 'Serie', nameEn: 'Series' } },
      },
    }),
  )

describe('the calendar file of a meeting', () => {
  it('is a calendar to save, named in ASCII and as it is', async () => {
    const { id } = await buildMeeting({ author, title: 'Møde på Ærø', startsOn: '2026-07-01' })
    const answer = await fileOf(author, id)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toBe(
      `attachment; filename="2026-07-01 Moede paa Aeroe.ics"; filename*=UTF-8''2026-07-01%20M%C3%B8de%20p%C3%A5%20%C3%86r%C3%B8.ics`,
    )
  })
  it('has the stored UID, SEQUENCE, zone and instant, and nothing that makes it an invitation', async () => {
    const meeting = await buildMeeting({
      author,
      startsAt: new Date('2026-07-01T16:00:00Z'),
      endsAt: new Date('2026-07-01T17:00:00Z'),
      startsOn: '2026-07-01',
      zone: 'America/Los_Angeles',
      sequence: 3,
    })
    const body = await (await fileOf(author, meeting.id)).text()
    expect([valueOf(body, 'uid'), valueOf(body, 'sequence')]).toEqual([meeting.uid, 3])
    expect(startOf(eventsOf(body)[0])).toBe('2026-07-01T16:00:00Z')
    expect(body).toContain('DTSTART;TZID=America/Los_Angeles:20260701T090000')
    expect(body).not.toMatch(/^(ATTENDEE|METHOD|NAME|X-WR-CALNAME)/m)
  })
  it('is the same when downloaded twice', async () => {
    const { id } = await buildMeeting({ author })
    const [first, second] = [await (await fileOf(author, id)).text(), await (await fileOf(author, id)).text()]
    expect(second).toBe(first)
  })
  it("describes the meeting in the reader's language, without the readout", async () => {
    const ericsson = await buildOrganisation({ nameDa: 'Ericsson Danmark', nameEn: 'Ericsson' })
    const ana = await buildPerson({ givenName: 'Ana', familyName: 'Sørensen' })
    const meeting = await buildMeeting({
      author,
      purpose: 'Om AI',
      readout: 'Fortroligt',
      link: 'https://example.org/a;b',
    })
    await inTransaction((tx) =>
      tx.meetingParticipant.create({
        data: { meetingId: meeting.id, personId: ana.id, organisationId: ericsson.id },
      }),
    )
    const own = await (await fileOf(author, meeting.id)).text()
    expect(valueOf(own, 'description')).toBe(
      `Om AI\n\nDeltagere:\nAna Sørensen, Ericsson Danmark\n\nDeltag: https://example.org/a;b\n\nI Rapport: http://localhost:3000/meetings/${meeting.id}`,
    )
    const english = await (await fileOf(stranger, meeting.id)).text()
    expect(valueOf(english, 'description')).toContain('Participants:\nAna Sørensen, Ericsson\n')
    expect(valueOf(english, 'url')).toBe('https://example.org/a;b')
    expect(own + english).not.toContain('Fortroligt')
  })
  it('does not name a participant its reader may not see', async () => {
    const hidden = await buildPerson({
      familyName: 'Skjult',
      handling: 'LIMITED',
      createdById: author.accountId,
    })
    const { id } = await buildMeeting({ author, personIds: [hidden.id] })
    expect(await (await fileOf(author, id)).text()).toContain('Skjult')
    expect(await (await fileOf(stranger, id)).text()).not.toContain('Skjult')
  })
  it('prints the marking and says that the meeting is confidential', async () => {
    const { id } = await buildMeeting({ author, handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' })
    const body = await (await fileOf(author, id)).text()
    expect(String(valueOf(body, 'description'))).toMatch(/^TIL TJENESTEBRUG\n/)
    expect(valueOf(body, 'class')).toBe('CONFIDENTIAL')
  })
  it('says that a meeting is cancelled', async () => {
    const { id } = await buildMeeting({ author, status: 'CANCELLED', cancelledAt: new Date() })
    expect(valueOf(await (await fileOf(author, id)).text(), 'status')).toBe('CANCELLED')
  })
  it('has days for an all-day meeting', async () => {
    const { id } = await buildMeeting({
      author,
      allDay: true,
      startsAt: null,
      endsAt: null,
      zone: null,
      startsOn: '2026-06-01',
      endsOn: '2026-06-03',
    })
    const body = await (await fileOf(author, id)).text()
    expect(body).toContain('DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260604\r\n')
  })
  it('cannot be broken by a title', async () => {
    const title = 'x\r\nBEGIN:VEVENT\r\nUID:evil'
    const { id } = await buildMeeting({ author, title })
    const answer = await fileOf(author, id)
    expect(eventsOf(await answer.text())).toHaveLength(1)
  })
  it('answers alike for invisible, archived, unknown and malformed', async () => {
    const hidden = await buildMeeting({ author, handling: 'LIMITED' })
    const archived = await buildMeeting({ author, archivedAt: new Date() })
    const answers = await Promise.all(
      [hidden.id, archived.id, randomUUID(), 'x', '../../etc'].map((id) => fileOf(stranger, id)),
    )
    const bodies = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))
    expect(new Set(bodies.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(bodies[0]?.[0]).toBe(404)
    expect((await fileOf(author, hidden.id)).status).toBe(200)
  })
  it('sends a stranger’s browser to sign in, and tells a program that it may not', async () => {
    const fetched = (Accept: string) => {
      const request = new Request('http://localhost:3000/meetings/x/calendar.ics', { headers: { Accept } })
      return answerOf(() => loadMeetingFile({ request, params: { meetingId: 'x' }, context }))
    }
    const browser = await fetched('text/html,application/xhtml+xml,*/*;q=0.8')
    expect([browser.status, browser.headers.get('Location')]).toEqual([
      302,
      expect.stringMatching(/^\/sign-in/),
    ])
    const program = await fetched('*/*')
    expect([program.status, await program.json()]).toEqual([401, { problem: 'signedOut' }])
  })
})

describe("the year's plan", () => {
  const year = '2031'
  let limited: { id: string }
  beforeAll(async () => {
    for (const startsOn of ['2031-03-02', '2031-01-15', '2030-12-31', '2032-01-01'])
      await buildMeeting({ author, startsOn, title: `Møde ${startsOn}` })
    await buildMeeting({ author, startsOn: '2031-05-01', title: 'Arkiveret', archivedAt: new Date() })
    limited = await buildMeeting({ author, startsOn: '2031-02-01', title: 'Hemmeligt', handling: 'LIMITED' })
    await buildEdition({ startsOn: '2031-02-10' })
    await buildEdition({ startsOn: '2031-02-11', archivedAt: new Date() })
  })
  it('has each visible meeting and edition of the year once, one VTIMEZONE a zone, and no attendee', async () => {
    const answer = await planFileOf(author, year)
    const body = await answer.text()
    expect(answer.headers.get('Content-Disposition')).toContain('filename="aarshjul-2031.ics"')
    expect(eventsOf(body).map((each) => each.getFirstPropertyValue('summary'))).toEqual([
      'Tech & Cyber-møde',
      'Møde 2031-01-15',
      'Hemmeligt',
      'Møde 2031-03-02',
    ])
    expect(new Set(eventsOf(body).map((each) => each.getFirstPropertyValue('uid'))).size).toBe(4)
    expect(body.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
    expect(body).not.toMatch(/^(ATTENDEE|METHOD|NAME|X-WR-CALNAME)/m)
  })
  it('does not change for others when a LIMITED meeting does', async () => {
    const look = async () => [
      await (await planFileOf(stranger, year)).text(),
      await (await planOf(stranger, year)).text(),
    ]
    const before = await look()
    await inTransaction((tx) =>
      tx.meeting.update({ where: { id: limited.id }, data: { title: 'Nyt', startsOn: '2031-01-01' } }),
    )
    expect(await look()).toEqual(before)
    expect(before.join()).not.toContain(limited.id)
    await inTransaction((tx) =>
      tx.meeting.update({ where: { id: limited.id }, data: { title: 'Hemmeligt', startsOn: '2031-02-01' } }),
    )
  })
  it('is listed by day, counted, and told in the reader’s zone and language', async () => {
    const plan = await planData(author, year)
    expect(plan.entries.map(({ title }) => title)).toEqual([
      'Møde 2031-01-15',
      'Hemmeligt',
      'Tech & Cyber-møde',
      'Møde 2031-03-02',
    ])
    expect([plan.meetings, plan.editions]).toEqual([3, 1])
    const [first] = (await planData(stranger, year)).entries
    expect(first?.when).toBe('Wednesday 15 January 2031, 06:00–07:00 San Francisco · 15:00–16:00 Copenhagen')
  })
  it('is this year’s without a year', async () => {
    expect((await planData(author, undefined)).year).toBe(new Date().getFullYear())
  })
  it.each(['0000', '99999', '26', 'x', '2026.5', '__proto__'])(
    'does not exist for the year %s',
    async (bad) => {
      expect((await planOf(author, bad)).status).toBe(404)
      expect((await planFileOf(author, bad)).status).toBe(404)
    },
  )
  it('may be empty', async () => {
    const answer = await planFileOf(author, '1950')
    expect(eventsOf(await answer.text())).toEqual([])
    expect((await planData(author, '1950')).entries).toEqual([])
  })
  it('shows every line on exactly one page', async () => {
    for (let day = 0; day < 130; day += 1)
      await buildMeeting({ author, startsOn: `2040-0${(day % 9) + 1}-1${day % 10}` })
    for (const startsOn of ['2040-01-01', '2040-05-15', '2040-05-16', '2040-09-30'])
      await buildEdition({ startsOn })
    const pages = await Promise.all([1, 2, 3, 99].map((page) => planData(author, '2040', `?page=${page}`)))
    expect(pages.map(({ entries, page }) => [entries.length, page])).toEqual([
      [50, 1],
      [50, 2],
      [34, 3],
      [34, 3],
    ])
    const all = pages.slice(0, 3).flatMap(({ entries }) => entries)
    expect(new Set(all.map(({ id }) => id)).size).toBe(134)
    expect(all.map(({ startsOn }) => startsOn)).toEqual(all.map(({ startsOn }) => startsOn).sort())
  })
  it.skipIf(noJudges)('is read by outside judges without an error', async () => {
    const { libical, icalendar } = judge(await (await planFileOf(author, '2040')).text())
    if (libical) expect([libical.errors, libical.restrictions, libical.starts.length]).toEqual([0, true, 134])
    if (icalendar) expect(icalendar).toHaveLength(134)
  })
})
