import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, buildContactPoint, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { meetingCalendar, planCalendar } from '../calendar/meeting-calendar.server'
import { Forbidden, Invalid, NotFound } from '../errors'
import { archiveMeeting } from '../meetings/change-meeting-state.server'
import { indexPerson } from '../search/index-record.server'
import { discardImport, saveChoices, selectEntries } from './change-choices.server'
import { findImport } from './find-import.server'
import { importChoices } from './import-schema.server'
import { purgeImports } from './purge-imports.server'
import { putUpImport } from './put-up-import.server'
import { takeIn } from './take-in.server'
import { undoImport } from './undo-import.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const clock = { now, milliseconds: 60_000 }

type Event = Record<string, string>

function calendar(...events: Event[]): string {
  const lines = events.flatMap((event) => [
    'BEGIN:VEVENT',
    ...Object.entries({ UID: 'a@example.com', DTSTART: '20261201T090000Z', SUMMARY: 'Møde', ...event }).map(
      ([name, value]) => `${name}:${value}`,
    ),
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

const put = (actor: Actor, text: string) => putUpImport(actor, { files: [], text }, { now })
const look = (actor: Actor, id: string) => findImport(actor, id, { page: 1 })

async function statuses(actor: Actor, text: string) {
  const preview = await look(actor, await put(actor, text))
  return preview.lines.map(({ title, status, fields, taken }) => ({ title, status, fields, taken }))
}

async function readIn(actor: Actor, text: string) {
  const id = await put(actor, text)
  return { id, ...(await takeIn(actor, id, clock)) }
}

function choosing(given: object) {
  return importChoices.parse({ kind: 'MEETING', handling: 'PROPOSED', ...given })
}

const coordinator = () => buildActor({ role: 'COORDINATOR' })

describe('reading a calendar in', () => {
  it('makes the meetings chosen, once however often it is read', async () => {
    const actor = await coordinator()
    const text = calendar(
      { UID: 'once-1', LOCATION: 'Bruxelles', DTEND: '20261201T100000Z', DESCRIPTION: 'Om AI\\, del 2' },
      { UID: 'once-2', SUMMARY: 'Ugemøde', RRULE: 'FREQ=WEEKLY;COUNT=3' },
    )
    const { of, finished } = await readIn(actor, text)
    expect([of, finished]).toEqual([4, true])
    const made = await db.meeting.findMany({ where: { sourceUid: { in: ['once-1', 'once-2'] } } })
    expect(made).toHaveLength(4)
    expect(made.find(({ sourceUid }) => sourceUid === 'once-1')).toMatchObject({
      status: 'PLANNED',
      title: 'Møde',
      place: 'Bruxelles',
      purpose: 'Om AI, del 2',
      startsAt: new Date('2026-12-01T09:00:00Z'),
      sourceOccurrence: '',
      handling: 'OPEN',
    })
    expect((await statuses(actor, text)).map(({ status }) => status)).toEqual(Array(4).fill('known'))
    const again = await put(actor, text)
    await expect(takeIn(actor, again, clock)).rejects.toThrow(Invalid)
  })

  it('goes on where it stopped, and makes nothing twice when pressed twice', async () => {
    const actor = await coordinator()
    const text = calendar(
      ...Array.from({ length: 60 }, (_, n) => ({ UID: `many-${n}`, SUMMARY: `Møde ${n}` })),
    )
    const id = await put(actor, text)
    const first = await takeIn(actor, id, { now, milliseconds: 0 })
    expect(first).toMatchObject({ done: 5, of: 60, finished: false })
    expect((await look(actor, id)).progress).toEqual({ done: 5, of: 60 })
    await Promise.all([takeIn(actor, id, clock), takeIn(actor, id, clock)])
    expect(await db.meeting.count({ where: { sourceUid: { startsWith: 'many-' } } })).toBe(60)
    expect((await look(actor, id)).state).toBe('finished')
  })

  it('makes past meetings held and private ones LIMITED', async () => {
    const actor = await coordinator()
    await readIn(
      actor,
      calendar({ UID: 'past', DTSTART: '20261101T090000Z' }, { UID: 'private', CLASS: 'PRIVATE' }),
    )
    const [past, hidden] = await Promise.all(
      ['past', 'private'].map((sourceUid) => db.meeting.findFirstOrThrow({ where: { sourceUid } })),
    )
    expect([past?.status, past?.handling]).toEqual(['HELD', 'OPEN'])
    expect([hidden?.status, hidden?.handling]).toEqual(['PLANNED', 'LIMITED'])
  })

  it('keeps texts as texts', async () => {
    const actor = await coordinator()
    await readIn(actor, calendar({ UID: 'text', SUMMARY: '=HYPERLINK("x")<script>\u0000\u0007' }))
    expect(await db.meeting.findFirst({ where: { sourceUid: 'text' } })).toMatchObject({
      title: '=HYPERLINK("x")<script>',
    })
  })

  it('sends nothing', async () => {
    const actor = await coordinator()
    await readIn(actor, calendar({ UID: 'quiet', 'ATTENDEE;CN=Kim Ny': 'mailto:kim@example.org' }))
    expect(await db.outgoingMail.count()).toBe(0)
  })
})

describe('what an entry is here', () => {
  it('is changed where the other calendar has a later version, and tells the fields', async () => {
    const actor = await coordinator()
    await readIn(actor, calendar({ UID: 'moved', LOCATION: 'Her' }))
    const later = { UID: 'moved', SEQUENCE: '1', DTSTART: '20261202T090000Z', LOCATION: 'Der' }
    expect(await statuses(actor, calendar(later))).toEqual([
      { title: 'Møde', status: 'changed', fields: ['time', 'place'], taken: true },
    ])
    await readIn(actor, calendar(later))
    const meeting = await db.meeting.findFirstOrThrow({ where: { sourceUid: 'moved' } })
    expect(meeting).toMatchObject({ place: 'Der', startsOn: '2026-12-02', sequence: 1, toldSequence: 1 })
    expect(await statuses(actor, calendar({ UID: 'moved', LOCATION: 'Her' }))).toMatchObject([
      { status: 'older', taken: false },
    ])
  })

  it('is left as we wrote it unless asked, when the other calendar counts no new version', async () => {
    const actor = await coordinator()
    await readIn(actor, calendar({ UID: 'typo' }))
    expect(await statuses(actor, calendar({ UID: 'typo', SUMMARY: 'Mode' }))).toMatchObject([
      { status: 'changed', fields: ['title'], taken: false },
    ])
  })

  it('is cancelled with the other calendar', async () => {
    const actor = await coordinator()
    await readIn(actor, calendar({ UID: 'off' }))
    const off = calendar({ UID: 'off', SEQUENCE: '1', STATUS: 'CANCELLED' })
    expect(await statuses(actor, off)).toMatchObject([{ status: 'cancelled', taken: true }])
    await readIn(actor, off)
    expect(await db.meeting.findFirst({ where: { sourceUid: 'off' } })).toMatchObject({
      status: 'CANCELLED',
    })
    expect(await statuses(actor, off)).toMatchObject([{ status: 'known' }])
    const stranger = calendar({ UID: 'never-here', STATUS: 'CANCELLED' })
    expect(await statuses(actor, stranger)).toMatchObject([{ status: 'cancelled', taken: false }])
  })

  it('is archived here, and comes back only when asked', async () => {
    const actor = await coordinator()
    await readIn(actor, calendar({ UID: 'gone' }))
    const { id } = await db.meeting.findFirstOrThrow({ where: { sourceUid: 'gone' } })
    await archiveMeeting(actor, id, { now })
    expect(await statuses(actor, calendar({ UID: 'gone' }))).toMatchObject([
      { status: 'changed', fields: ['archived'], taken: false },
    ])
  })

  it('is new where the meeting it is may not be seen, with nothing to tell it apart', async () => {
    const [actor, other] = [await coordinator(), await coordinator()]
    await readIn(other, calendar({ UID: 'hidden', CLASS: 'PRIVATE' }))
    const [hidden] = await statuses(actor, calendar({ UID: 'hidden' }))
    const [unheard] = await statuses(actor, calendar({ UID: 'unheard-of' }))
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
    expect(await statuses(actor, body)).toMatchObject([{ status: 'known' }])
    const plan = await planCalendar(actor, 2026, 'https://rapport.example')
    expect(new Set((await statuses(actor, plan.body)).map(({ status }) => status))).toEqual(
      new Set(['known']),
    )
  })
})

async function buildKnown(givenName: string, familyName: string) {
  const person = await buildPerson({ givenName, familyName })
  await inTransaction((tx) => indexPerson(tx, person.id))
  return person
}

describe('people in a calendar', () => {
  const meetingWith = (uid: string, ...people: string[]) =>
    calendar({
      UID: uid,
      ...Object.fromEntries(people.map((p) => [`ATTENDEE;${p.split(':')[0]}`, `mailto:${p.split(':')[1]}`])),
    })
  const participants = async (sourceUid: string) =>
    (await db.meetingParticipant.findMany({ where: { meeting: { sourceUid } }, include: { person: true } }))
      .map(({ person, role }) => `${person.givenName} ${role}`)
      .sort()

  it('are known by e-mail, then by name, and otherwise left out', async () => {
    const actor = await coordinator()
    const byMail = await buildPerson({ givenName: 'Maja', familyName: 'Mailkendt' })
    await buildContactPoint({ personId: byMail.id, kind: 'EMAIL', value: 'maja@example.org', author: actor })
    await buildKnown('Nils', 'Navnkendt')
    const text = meetingWith(
      'people',
      'CN=M. M.:MAJA@example.org',
      'PARTSTAT=DECLINED;CN=Nils Navnkendt:n@x.org',
      'CN=Ukendt Fremmed:u@x.org',
    )
    const preview = await look(actor, await put(actor, text))
    expect(preview.lines[0]).toMatchObject({
      people: ['Maja Mailkendt', 'Nils Navnkendt'],
      leftOut: ['Ukendt Fremmed'],
    })
    expect(preview.questions).toMatchObject([{ key: 'u@x.org', options: [], choice: 'out' }])
    await readIn(actor, text)
    expect(await participants('people')).toEqual(['Maja PARTICIPANT', 'Nils APOLOGIES'])
  })

  it('are asked about when several fit, and made once when new', async () => {
    const actor = await coordinator()
    const one = await buildKnown('Tvilling', 'Ens')
    await buildKnown('Tvilling', 'Ens')
    const events = ['x-1', 'x-2'].map((UID) => ({
      UID,
      'ATTENDEE;CN=Tvilling Ens': 'mailto:t@x.org',
      'ATTENDEE;CN=Ny Fyr': 'mailto:ny@x.org',
    }))
    const id = await put(actor, calendar(...events))
    expect((await look(actor, id)).questions.map(({ options }) => options.length)).toEqual([2, 0])
    const people = [
      { key: 't@x.org', choice: one.id },
      { key: 'ny@x.org', choice: 'new' },
    ]
    await saveChoices(actor, id, choosing({ people }))
    await takeIn(actor, id, clock)
    expect(await participants('x-2')).toEqual(['Ny PARTICIPANT', 'Tvilling PARTICIPANT'])
    expect(await db.person.count({ where: { familyName: 'Fyr' } })).toBe(1)
    expect(await db.contactPoint.findFirst({ where: { value: 'ny@x.org' } })).toMatchObject({ kind: 'EMAIL' })
  })

  it('are not known by an address the reader may not see', async () => {
    const [actor, other] = [await coordinator(), await coordinator()]
    const person = await buildPerson({ givenName: 'Skjult', familyName: 'Adresse' })
    const limited = { personId: person.id, kind: 'EMAIL' as const, handling: 'LIMITED' as const }
    await buildContactPoint({ ...limited, value: 'hemmelig@x.org', author: other })
    const preview = await look(actor, await put(actor, meetingWith('secret', 'CN=Anden:hemmelig@x.org')))
    expect(preview.lines[0]).toMatchObject({ people: [], leftOut: ['Anden'] })
  })
})

describe('undoing an import', () => {
  it('archives what it made and gives back what it changed, as one act', async () => {
    const actor = await coordinator()
    await readIn(actor, calendar({ UID: 'undo-old', LOCATION: 'Her' }))
    const { batchId } = await readIn(
      actor,
      calendar(
        { UID: 'undo-old', LOCATION: 'Der', SEQUENCE: '1' },
        { UID: 'undo-new' },
        { UID: 'undo-touched' },
      ),
    )
    const touched = await db.meeting.findFirstOrThrow({ where: { sourceUid: 'undo-touched' } })
    await archiveMeeting(actor, touched.id, { now })
    expect(await undoImport(actor, batchId, clock)).toEqual({ undone: 2, kept: 1, finished: true })
    expect(await db.meeting.findFirst({ where: { sourceUid: 'undo-old' } })).toMatchObject({
      place: 'Her',
      sourceSequence: 0,
      archivedAt: null,
    })
    expect((await db.meeting.findFirst({ where: { sourceUid: 'undo-new' } }))?.archivedAt).not.toBeNull()
    expect(await undoImport(actor, batchId, clock)).toEqual({ undone: 2, kept: 1, finished: true })
  })

  it('is for the one who did it', async () => {
    const { batchId } = await readIn(await coordinator(), calendar({ UID: 'mine-alone' }))
    await expect(undoImport(await coordinator(), batchId, clock)).rejects.toThrow(NotFound)
  })
})

describe('a preview', () => {
  it('keeps what is chosen from page to page, and ticks all the search leaves', async () => {
    const actor = await coordinator()
    const id = await put(actor, calendar({ UID: 'p-1', SUMMARY: 'Alfa' }, { UID: 'p-2', SUMMARY: 'Beta' }))
    await saveChoices(actor, id, choosing({ kind: 'CALL', shown: [0, 1], taken: [1] }))
    expect(await look(actor, id)).toMatchObject({ kind: 'CALL', taken: 1 })
    await selectEntries(actor, id, { take: 'all', q: 'alf' })
    expect((await look(actor, id)).taken).toBe(2)
    await selectEntries(actor, id, { take: 'none' })
    expect((await look(actor, id)).taken).toBe(0)
    expect((await findImport(actor, id, { page: 1, q: 'bet' })).lines.map(({ title }) => title)).toEqual([
      'Beta',
    ])
  })

  it('asks for the zone of times without one, and reads them in it', async () => {
    const actor = await coordinator()
    const id = await put(actor, calendar({ UID: 'floating', DTSTART: '20261201T090000' }))
    expect((await look(actor, id)).zones).toEqual([{ name: '', zone: actor.zone }])
    await saveChoices(
      actor,
      id,
      choosing({ shown: [0], taken: [0], zones: [{ name: '', zone: 'Asia/Shanghai' }] }),
    )
    await takeIn(actor, id, clock)
    expect(await db.meeting.findFirst({ where: { sourceUid: 'floating' } })).toMatchObject({
      startsAt: new Date('2026-12-01T01:00:00Z'),
      zone: 'Asia/Shanghai',
    })
  })

  it('is its own account’s alone, and gone after a day or when discarded', async () => {
    const [actor, other] = [await coordinator(), await coordinator()]
    const [id, discarded] = [await put(actor, calendar({})), await put(actor, calendar({}))]
    for (const act of [
      () => look(other, id),
      () => takeIn(other, id, clock),
      () => saveChoices(other, id, choosing({})),
      () => discardImport(other, id),
    ]) {
      await expect(act()).rejects.toThrow(NotFound)
    }
    await discardImport(actor, discarded)
    await expect(look(actor, discarded)).rejects.toThrow(NotFound)
    await purgeImports({ now: new Date(now.getTime() + 25 * 3_600_000) })
    await expect(look(actor, id)).rejects.toThrow(NotFound)
  })

  it.each(['DIPLOMAT', 'LEADERSHIP', 'ADMINISTRATOR'] as const)('is refused a %s', async (role) => {
    await expect(put(await buildActor({ role }), calendar({}))).rejects.toThrow(Forbidden)
  })

  it.each([
    ['nothing', '', 'chooseCalendar'],
    ['no calendar', 'Kære alle', 'calendarWithoutMeetings'],
    ['no meetings', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'calendarWithoutMeetings'],
  ])('of %s is refused', async (_, text, code) => {
    await expect(put(await coordinator(), text)).rejects.toMatchObject({ fields: [{ code }] })
  })
})
