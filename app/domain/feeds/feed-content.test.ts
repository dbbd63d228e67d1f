import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import {
  buildActor,
  buildFollowUp,
  buildGroup,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  useTestDatabase,
} from '~/testing'
import type { Actor } from '../access/actor'
import { eventsOf, judge, noJudges } from '../calendar/calendar-judges'
import { addDays } from '../time/plain-date'
import { makeFeed } from './change-feed.server'
import type { FeedSource } from './feed'
import type { NewFeed } from './feed-schema.server'
import { fetchFeed } from './fetch-feed.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')
const mine: FeedSource = { kind: 'MINE', id: null }
const plan: FeedSource = { kind: 'PLAN', id: null }

let actor: Actor
let author: Actor
beforeEach(async () => {
  actor = await buildActor()
  author = await buildActor({ officeId: actor.officeId })
})

type Given = Omit<Parameters<typeof buildMeeting>[0], 'author'> & { author?: Actor }
const planned = ({ author: by = author, ...given }: Given = {}) =>
  buildMeeting({ status: 'PLANNED', startsOn: '2026-12-01', ...given, author: by })

async function feedOf(source: FeedSource, changes: Partial<NewFeed> = {}): Promise<() => Promise<string>> {
  const form = { formKey: randomUUID(), source, content: 'FULL', locale: 'da', ...changes } as const
  const { token } = await makeFeed(actor, form, { now })
  return async () => (await fetchFeed(token ?? '', { now }))?.body.toString() ?? 'none'
}

const bodyOf = async (...given: Parameters<typeof feedOf>) => (await feedOf(...given))()
const titlesIn = (body: string) => eventsOf(body).map((event) => event.getFirstPropertyValue('summary'))
const linesOf = (body: string) => body.replaceAll('\r\n ', '').split('\r\n')

async function edition(given: Record<string, unknown> = {}) {
  return inTransaction(async (tx) => {
    const series = await tx.series.create({ data: { nameDa: 'Kredsen', nameEn: 'The circle' } })
    const day = { startsOn: '2026-12-05', endsOn: '2026-12-05' }
    const data = { seriesId: series.id, nameDa: 'Kredsen 4', nameEn: 'Circle 4', ...day, ...given }
    return tx.edition.create({ data })
  })
}

/** A rule for the first Tuesdays of December, 15:00 in Copenhagen. */
async function weekly(title: string): Promise<string> {
  const hours = { startTime: '15:00', endTime: '16:00', zone: 'Europe/Copenhagen' }
  const days = { frequency: 'WEEKLY', startsOn: '2026-12-01', untilOn: '2026-12-15' } as const
  const { id } = await inTransaction((tx) =>
    tx.meetingRecurrence.create({ data: { ...days, ...hours, title } }),
  )
  return id
}

const occurrence = (startsOn: string, recurrenceId: string) => ({
  startsOn,
  originalStartsOn: startsOn,
  recurrenceId,
})

describe('my feed', () => {
  it('has the meetings I take part in and those I wrote down for nobody else, and no others', async () => {
    await planned({ title: 'Med mig', personIds: [actor.personId] })
    await planned({ title: 'Uden mig', personIds: [author.personId] })
    await planned({ title: 'Skrevet af mig', author: actor })
    await planned({ title: 'Skrevet af mig for en anden', author: actor, personIds: [author.personId] })
    expect(titlesIn(await bodyOf(mine))).toEqual(['Med mig', 'Skrevet af mig'])
  })

  it('has my open deadlines as free days, and nobody else’s', async () => {
    await buildFollowUp({ author: actor, text: 'Send papir', dueOn: '2026-12-03' })
    await buildFollowUp({ author: actor, text: 'Sendt', dueOn: '2026-12-03', doneAt: now })
    await buildFollowUp({ author: actor, text: 'Uden dag' })
    await buildFollowUp({ author, text: 'En andens', dueOn: '2026-12-03' })
    const { id: editionId } = await edition()
    await inTransaction((tx) =>
      tx.planningTask.create({
        data: { editionId, title: 'Bestil sal', dueOn: '2026-12-02', ownerId: actor.accountId },
      }),
    )
    const body = await bodyOf(mine)
    expect(titlesIn(body)).toEqual(['Opfølgning: Send papir', 'Opgave: Bestil sal'])
    expect(linesOf(body).filter((line) => /^(DTSTART|DTEND|TRANSP)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:20261203',
      'DTEND;VALUE=DATE:20261204',
      'TRANSP:TRANSPARENT',
      'DTSTART;VALUE=DATE:20261202',
      'DTEND;VALUE=DATE:20261203',
      'TRANSP:TRANSPARENT',
    ])
    expect(titlesIn(await bodyOf(mine, { content: 'BUSY' }))).toEqual([])
  })

  it('is in the language it was made in, under its own name', async () => {
    await planned({ personIds: [actor.personId] })
    await buildFollowUp({ author: actor, dueOn: '2026-12-03' })
    const body = await bodyOf(mine, { locale: 'en', label: 'Telefon, min; egen' })
    expect(titlesIn(body)).toContain('Follow-up: Send papir')
    expect(linesOf(body)).toContain('NAME:Telefon\\, min\\; egen')
    expect(linesOf(await bodyOf(mine))).toContain('X-WR-CALNAME:Rapport: Mine møder og frister')
  })

  it('rings before what has an hour and takes place', async () => {
    const personIds = [actor.personId]
    await planned({ title: 'Time', personIds })
    await planned({ title: 'Dag', personIds, allDay: true, startsAt: null, endsAt: null })
    await planned({ title: 'Aflyst', personIds, status: 'CANCELLED', cancelledAt: now })
    const events = eventsOf(await bodyOf(mine, { alarm: 15 }))
    const ringing = events.filter((event) => event.getFirstSubcomponent('valarm'))
    expect(ringing.map((event) => event.getFirstPropertyValue('summary'))).toEqual(['Time'])
  })
})

describe('a shared feed', () => {
  it('of an office has its meetings', async () => {
    await planned({ title: 'Vores' })
    await planned({ title: 'Deres', author: await buildActor() })
    expect(titlesIn(await bodyOf({ kind: 'OFFICE', id: actor.officeId }))).toEqual(['Vores'])
  })

  it('of the plan has meetings and editions, each once', async () => {
    const held = await planned({ title: 'Kredsen 4', startsOn: '2027-06-07' })
    await edition({ startsOn: '2027-06-07', endsOn: '2027-06-07', meetingId: held.id })
    await planned({ title: 'Et møde', startsOn: '2027-06-08' })
    const uids = eventsOf(await bodyOf(plan)).map((event) => event.getFirstPropertyValue('uid'))
    expect(new Set(uids).size).toBe(uids.length)
    expect(uids).not.toContain(held.uid)
  })

  it('of a series has its editions', async () => {
    const { seriesId } = await edition()
    await edition()
    expect(titlesIn(await bodyOf({ kind: 'SERIES', id: seriesId }))).toEqual(['Kredsen 4'])
  })

  it('of a group has the meetings of its members that have not left', async () => {
    const group = await buildGroup()
    const [member, left] = [await buildOrganisation(), await buildOrganisation()]
    const person = await buildPerson()
    await inTransaction(async (tx) => {
      const since = '2026-01-01'
      await tx.groupMember.create({ data: { groupId: group.id, organisationId: member.id, since } })
      await tx.groupMember.create({ data: { groupId: group.id, personId: person.id, since } })
      const gone = { groupId: group.id, organisationId: left.id, since, rung: 'LEFT' } as const
      await tx.groupMember.create({ data: gone })
    })
    const naming = async (title: string, organisationId: string) => {
      const { id: meetingId } = await planned({ title })
      await inTransaction((tx) => tx.meetingOrganisation.create({ data: { meetingId, organisationId } }))
    }
    await naming('Om medlemmet', member.id)
    await naming('Om en, der gik', left.id)
    await planned({ title: 'Med personen', personIds: [person.id] })
    await planned({ title: 'Med ingen' })
    const titles = titlesIn(await bodyOf({ kind: 'GROUP', id: group.id }))
    expect(titles.sort()).toEqual(['Med personen', 'Om medlemmet'])
  })

  it('of a group that is archived is an empty calendar, not an error', async () => {
    const group = await buildGroup()
    const read = await feedOf({ kind: 'GROUP', id: group.id })
    await inTransaction((tx) => tx.group.update({ where: { id: group.id }, data: { archivedAt: now } }))
    const body = await read()
    expect(body).toContain('BEGIN:VCALENDAR')
    expect(eventsOf(body)).toEqual([])
  })
})

describe('the window', () => {
  it('is from ninety days back to four hundred ahead', async () => {
    const personIds = [actor.personId]
    for (const startsOn of ['2026-08-24', '2026-08-25', '2027-12-28', '2027-12-29'])
      await planned({ title: startsOn, startsOn, endsOn: startsOn, personIds })
    expect(titlesIn(await bodyOf(mine))).toEqual(['2026-08-25', '2027-12-28'])
  })

  it('keeps what is cancelled for sixty days, and nothing archived', async () => {
    const personIds = [actor.personId]
    const cancelled = (day: string) =>
      planned({ title: day, personIds, status: 'CANCELLED', cancelledAt: new Date(`${day}T12:00:00Z`) })
    await cancelled('2026-09-24')
    await cancelled('2026-09-23')
    await planned({ title: 'Arkiveret', personIds, archivedAt: now })
    const body = await bodyOf(mine)
    expect(titlesIn(body)).toEqual(['2026-09-24'])
    expect(linesOf(body)).toContain('STATUS:CANCELLED')
  })
})

describe('a large feed', () => {
  it('has the thousand nearest events, and of those as many as a megabyte holds', async () => {
    const days = Array.from({ length: 400 }, (_, index) => addDays('2026-11-24', index))
    const meetings = days.flatMap((startsOn) =>
      [1, 2, 3].map((serial) => ({
        title: `${startsOn} ${serial}`,
        purpose: 'Om kvanter, tillid og normer. '.repeat(100),
        startsOn,
        endsOn: startsOn,
        officeId: actor.officeId,
        createdById: actor.accountId,
      })),
    )
    await inTransaction((tx) => tx.meeting.createMany({ data: meetings }))
    const read = async (content: 'FULL' | 'BUSY') => {
      const body = await bodyOf({ kind: 'OFFICE', id: actor.officeId }, { content })
      expect(Buffer.byteLength(body)).toBeLessThan(1_000_000)
      return eventsOf(body).map((event) => event.getFirstPropertyValue('dtstart')?.toString() ?? '')
    }
    const [full, busy] = [await read('FULL'), await read('BUSY')]
    expect(busy).toHaveLength(1000)
    expect(full.length).toBeGreaterThan(350)
    for (const starts of [full, busy]) expect(starts).toEqual([...starts].sort())
    expect([full[0], busy[0]]).toEqual(['2026-11-24', '2026-11-24'])
  })
})

describe('a recurring meeting', () => {
  it('is one event with its rule, as far as I take part', async () => {
    const recurrenceId = await weekly('Ugemøde')
    for (const startsOn of ['2026-12-01', '2026-12-15'])
      await planned({ ...occurrence(startsOn, recurrenceId), title: 'Ugemøde', personIds: [actor.personId] })
    await planned({
      ...occurrence('2026-12-08', recurrenceId),
      title: 'Ugemøde',
      personIds: [author.personId],
    })
    const body = await bodyOf(mine, { alarm: 30 })
    expect(titlesIn(body)).toEqual(['Ugemøde'])
    expect(linesOf(body).filter((line) => /^(RRULE:FREQ=W|EXDATE|TRIGGER)/.test(line))).toEqual([
      'RRULE:FREQ=WEEKLY;UNTIL=20261215T140000Z',
      'EXDATE;TZID=Europe/Copenhagen:20261208T150000',
      'TRIGGER:-PT30M',
    ])
    expect(titlesIn(await bodyOf(mine, { content: 'BUSY' }))).toEqual(['Optaget', 'Optaget'])
  })
})

describe('what is confidential', () => {
  const secrets = { title: 'Lønligt', place: 'Kælderen', purpose: 'Formål', link: 'https://example.org/x' }

  it.each([
    ['LIMITED', { handling: 'LIMITED' }],
    ['marked', { marking: 'TIL_TJENESTEBRUG' }],
  ] as const)('leaves as a busy time only, also in full: %s', async (_, handling) => {
    const meeting = await planned({ ...secrets, ...handling, personIds: [actor.personId] })
    const body = await bodyOf(mine, { alarm: 15 })
    expect(titlesIn(body)).toEqual(['Optaget'])
    for (const word of [...Object.values(secrets), meeting.id, meeting.uid]) expect(body).not.toContain(word)
    for (const word of ['CLASS', 'DESCRIPTION', 'VALARM', 'TZID', 'TJENESTE', 'ATTENDEE'])
      expect(body).not.toContain(word)
    expect(linesOf(body)).toContain('DTSTART:20261201T140000Z')
  })

  it('is not hinted at by a follow-up or a task of it', async () => {
    const meeting = await planned({ ...secrets, handling: 'LIMITED', personIds: [actor.personId] })
    await buildFollowUp({ author: actor, text: 'Lønlig frist', dueOn: '2026-12-03', meetingId: meeting.id })
    const hidden = await edition({
      nameDa: 'Lønlig kreds',
      handling: 'LIMITED',
      createdById: actor.accountId,
    })
    await inTransaction((tx) =>
      tx.planningTask.create({
        data: {
          editionId: hidden.id,
          title: 'Lønlig opgave',
          dueOn: '2026-12-02',
          ownerId: actor.accountId,
        },
      }),
    )
    const body = await bodyOf(mine)
    expect(titlesIn(body)).toEqual(['Optaget', 'Opfølgning', 'Planopgave'])
    for (const word of ['ønlig', meeting.id, hidden.id]) expect(body).not.toContain(word)
    expect(titlesIn(await bodyOf({ kind: 'SERIES', id: hidden.seriesId }))).toEqual(['Optaget'])
  })

  it('is absent for one who may not see it', async () => {
    await planned({ ...secrets, handling: 'LIMITED', startsOn: '2027-03-03', endsOn: '2027-03-03' })
    for (const content of ['FULL', 'BUSY'] as const)
      expect(await bodyOf({ kind: 'OFFICE', id: actor.officeId }, { content })).not.toContain('20270303')
  })

  it('keeps a LIMITED person’s name out of an open meeting', async () => {
    const hidden = { handling: 'LIMITED', createdById: actor.accountId } as const
    const person = await buildPerson({ ...hidden, familyName: 'Skjult' })
    await planned({ title: 'Åbent', personIds: [actor.personId, person.id] })
    const body = await bodyOf(mine)
    expect(titlesIn(body)).toEqual(['Åbent'])
    expect(body).not.toContain('Skjult')
  })

  it('makes the open occurrences of a recurring meeting stand without the rule’s words', async () => {
    const recurrenceId = await weekly('Lønlig række')
    const personIds = [actor.personId]
    await planned({ ...occurrence('2026-12-01', recurrenceId), title: 'Åbent', personIds })
    await planned({
      ...occurrence('2026-12-08', recurrenceId),
      title: 'Lønligt',
      personIds,
      handling: 'LIMITED',
    })
    const body = await bodyOf(mine)
    expect(titlesIn(body)).toEqual(['Optaget', 'Åbent'])
    expect(body).not.toContain('ønlig')
  })
})

describe('a busy feed', () => {
  it('tells start, end, that the time is taken, and nothing else', async () => {
    const host = { givenName: 'Anna', familyName: 'Hemmelig' }
    const personIds = [actor.personId, (await buildPerson(host)).id]
    const kinds = { title: 'Et møde', place: 'Sal 3', purpose: 'Om kvanter', link: 'https://example.org/m' }
    const meeting = await planned({ ...kinds, personIds })
    await planned({ title: 'Aflyst', personIds, status: 'CANCELLED', cancelledAt: now })
    const body = await bodyOf(mine, { content: 'BUSY', alarm: 15 })
    const [event, ...others] = eventsOf(body)
    expect(others).toEqual([])
    const names = event?.getAllProperties().map(({ name }) => name)
    expect(names?.sort()).toEqual(
      ['dtend', 'dtstamp', 'dtstart', 'last-modified', 'sequence', 'summary', 'transp', 'uid'].sort(),
    )
    expect(linesOf(body)).toContain('TRANSP:OPAQUE')
    // The feed's own age: the record's would tell when somebody worked on it.
    expect(linesOf(body)).toContain('DTSTAMP:20261123T100000Z')
    for (const word of [...Object.values(kinds), 'Hemmelig', 'Aflyst', meeting.id, meeting.uid])
      expect(body).not.toContain(word)
  })

  it('has ids of its own, the same at each fetch', async () => {
    await planned({ personIds: [actor.personId] })
    const uids = async (read: () => Promise<string>) =>
      eventsOf(await read()).map((event) => event.getFirstPropertyValue('uid'))
    const [one, other] = [
      await feedOf(mine, { content: 'BUSY' }),
      await feedOf(mine, { content: 'BUSY', locale: 'en' }),
    ]
    const first = await uids(one)
    await planned({ personIds: [actor.personId], startsOn: '2026-12-02' })
    expect(await uids(one)).toContain(first[0])
    expect(await uids(other)).not.toContain(first[0])
  })
})

describe.skipIf(noJudges)(`outside judges${noJudges ? ` (skipped: ${noJudges})` : ''}`, () => {
  it('read every kind of feed', async () => {
    await planned({ title: 'Åbent', personIds: [actor.personId], link: 'https://example.org/a;b' })
    await planned({ title: 'Lønligt', personIds: [actor.personId], handling: 'LIMITED' })
    await buildFollowUp({ author: actor, dueOn: '2026-12-03' })
    for (const content of ['FULL', 'BUSY'] as const) {
      const body = await bodyOf(mine, { content, alarm: 30 })
      const { libical, icalendar, vobject } = judge(body)
      if (libical) expect([libical.errors, libical.text.includes('X-LIC-ERROR')]).toEqual([0, false])
      for (const read of [icalendar, vobject].filter((each) => each !== null))
        expect(read.map(({ summary }) => summary)).toEqual(titlesIn(body))
    }
  })
})
