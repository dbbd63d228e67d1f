import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { calendarOf, clock, now, preview, putUp, readIn, statusesOf } from '~/testing/import-calendar'
import { Invalid, NotFound } from '../errors'
import { archiveMeeting } from '../meetings/change-meeting-state.server'
import { takeIn } from './take-in.server'
import { undoImport } from './undo-import.server'

useTestDatabase()

const coordinator = () => buildActor({ role: 'COORDINATOR' })

describe('reading a calendar in', () => {
  it('makes the meetings chosen, once however often it is read', async () => {
    const actor = await coordinator()
    const text = calendarOf(
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
    expect((await statusesOf(actor, text)).map(({ status }) => status)).toEqual(Array(4).fill('known'))
    const again = await putUp(actor, text)
    await expect(takeIn(actor, again, clock)).rejects.toThrow(Invalid)
  })

  it('goes on where it stopped, and makes nothing twice when pressed twice', async () => {
    const actor = await coordinator()
    const text = calendarOf(
      ...Array.from({ length: 60 }, (_, n) => ({ UID: `many-${n}`, SUMMARY: `Møde ${n}` })),
    )
    const id = await putUp(actor, text)
    const first = await takeIn(actor, id, { now, milliseconds: 0 })
    expect(first).toMatchObject({ done: 5, of: 60, finished: false })
    expect((await preview(actor, id)).progress).toEqual({ done: 5, of: 60 })
    await Promise.all([takeIn(actor, id, clock), takeIn(actor, id, clock)])
    expect(await db.meeting.count({ where: { sourceUid: { startsWith: 'many-' } } })).toBe(60)
    expect((await preview(actor, id)).state).toBe('finished')
  })

  it('makes past meetings held and private ones LIMITED', async () => {
    const actor = await coordinator()
    await readIn(
      actor,
      calendarOf({ UID: 'past', DTSTART: '20261101T090000Z' }, { UID: 'private', CLASS: 'PRIVATE' }),
    )
    const [past, hidden] = await Promise.all(
      ['past', 'private'].map((sourceUid) => db.meeting.findFirstOrThrow({ where: { sourceUid } })),
    )
    expect([past?.status, past?.handling]).toEqual(['HELD', 'OPEN'])
    expect([hidden?.status, hidden?.handling]).toEqual(['PLANNED', 'LIMITED'])
  })

  it('keeps texts as texts', async () => {
    const actor = await coordinator()
    await readIn(actor, calendarOf({ UID: 'text', SUMMARY: '=HYPERLINK("x")<script>\u0000\u0007' }))
    expect(await db.meeting.findFirst({ where: { sourceUid: 'text' } })).toMatchObject({
      title: '=HYPERLINK("x")<script>',
    })
  })

  it('sends nothing', async () => {
    const actor = await coordinator()
    await readIn(actor, calendarOf({ UID: 'quiet', 'ATTENDEE;CN=Kim Ny': 'mailto:kim@example.org' }))
    expect(await db.outgoingMail.count()).toBe(0)
  })
})

describe('undoing an import', () => {
  it('archives what it made and gives back what it changed, as one act', async () => {
    const actor = await coordinator()
    await readIn(actor, calendarOf({ UID: 'undo-old', LOCATION: 'Her' }))
    const { batchId } = await readIn(
      actor,
      calendarOf(
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
    const { batchId } = await readIn(await coordinator(), calendarOf({ UID: 'mine-alone' }))
    await expect(undoImport(await coordinator(), batchId, clock)).rejects.toThrow(NotFound)
  })
})
