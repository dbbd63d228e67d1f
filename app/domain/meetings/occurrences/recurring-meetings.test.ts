import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, buildFollowUp, buildPerson, useTestDatabase } from '~/testing'
import type { Actor } from '../../access/actor'
import { Conflict, Forbidden, Invalid, NotFound } from '../../errors'
import { archiveMeeting, cancelMeeting, restoreMeeting } from '../change-meeting-state.server'
import { findMeeting } from '../find-meeting.server'
import type { MeetingInput, NewMeeting } from '../meeting'
import type { MeetingWhen } from '../../time/meeting-when'
import { wallTimeOf } from '../../time/wall-time'
import { resolveWallTime } from '../../time/wall-time'
import { startsIn } from '../../calendar/calendar-judges'
import { recurrenceCalendar } from '../../calendar/meeting-calendar.server'
import { changeOccurrences } from './change-occurrences.server'
import { createRecurringMeeting } from './create-recurring-meeting.server'
import { editOccurrence, type SeriesEdit } from './edit-occurrence.server'
import { findEditedSeries } from '../../recurrence/find-series.server'
import { firstDay, readRule, type TypedRule } from '../../recurrence/read-rule'
import type { Scope } from '../../recurrence/recurrence-scope'
import { typedRuleOf } from '../../recurrence/typed-rule'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const zone = 'Europe/Copenhagen'
let author: Actor
let outsider: Actor
beforeAll(async () => {
  author = await buildActor()
  outsider = await buildActor()
})

function at(date: string, time = '10:00', length = 1): MeetingWhen {
  const resolved = resolveWallTime(date, time, zone)
  if (resolved.kind !== 'exact') throw new Error('no such time')
  const endsAt = new Date(resolved.instant.getTime() + length * 3_600_000)
  return { allDay: false, startsAt: resolved.instant, endsAt, zone }
}
const weekly = (repeatUntil: string, given: Partial<TypedRule> = {}): TypedRule => ({
  repeat: 'WEEKLY',
  repeatInterval: 1,
  repeatDays: [],
  repeatBy: 'date',
  repeatUntil,
  ...given,
})
const input = (given: Partial<MeetingInput> = {}): MeetingInput => ({
  kind: 'MEETING',
  title: 'Tirsdagsmøde',
  when: at('2026-12-01'),
  participants: [],
  ...given,
})

async function plan(given: Partial<NewMeeting> = {}, typed = weekly('2026-12-29'), actor = author) {
  const meeting = { ...input(given), formKey: crypto.randomUUID(), ...given }
  const rule = readRule(typed, firstDay(meeting.when))
  if (!rule) throw new Error('no rule')
  const id = await createRecurringMeeting(actor, { ...meeting, rule }, { now })
  const { recurrenceId } = await db.meeting.findUniqueOrThrow({ where: { id } })
  return { id, recurrenceId: recurrenceId ?? '', ids: (await occurrences(recurrenceId)).map((one) => one.id) }
}
const occurrences = (recurrenceId: string | null) =>
  db.meeting.findMany({ where: { recurrenceId, archivedAt: null }, orderBy: { startsOn: 'asc' } })
const series = (id: string) => db.meetingRecurrence.findUniqueOrThrow({ where: { id } })
const daysOf = async (recurrenceId: string) => (await occurrences(recurrenceId)).map((one) => one.startsOn)
const clocksOf = async (recurrenceId: string) =>
  (await occurrences(recurrenceId)).map((one) => one.startsAt && wallTimeOf(one.startsAt, zone).time)

async function edit(
  id: string | undefined,
  scope: Scope,
  given: Partial<MeetingInput> & { typed?: Partial<TypedRule>; seriesVersion?: number } = {},
  actor = author,
) {
  const stored = await db.meeting.findUniqueOrThrow({
    where: { id: id ?? '' },
    include: { recurrence: true, participants: true },
  })
  const { typed = {}, seriesVersion, ...fields } = given
  const rule = stored.recurrence
  const { title, place, link, purpose, kind, handling, marking } = stored
  const edited: SeriesEdit = {
    ...{ title, kind, handling, marking, purpose },
    place: place ?? undefined,
    link: link ?? undefined,
    when: stored.startsAt
      ? { allDay: false, startsAt: stored.startsAt, endsAt: stored.endsAt, zone }
      : { allDay: true, startsOn: stored.startsOn, endsOn: stored.endsOn },
    participants: stored.participants.map(({ personId, role }) => ({ personId, role })),
    ...fields,
    scope,
    typed: { ...weekly('29.12.2026'), ...(rule && typedRuleOf(rule, 'da')), ...typed },
    version: stored.version,
    seriesVersion: seriesVersion ?? rule?.version ?? 1,
  }
  await editOccurrence(actor, stored.id, edited, { now })
}
const fieldOf = async (work: () => Promise<unknown>) => {
  const error = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Invalid)) throw error
  return error.fields.map(({ field, code }) => `${field} ${String(code)}`).join()
}

describe('planning a recurring meeting', () => {
  it('plans one meeting on each day, at the same hour over the change of clocks, with the same people', async () => {
    const ana = await buildPerson()
    const made = await plan(
      { when: at('2027-03-16'), participants: [{ personId: ana.id }] },
      weekly('2027-04-06'),
    )
    expect(await daysOf(made.recurrenceId)).toEqual(['2027-03-16', '2027-03-23', '2027-03-30', '2027-04-06'])
    expect(new Set(await clocksOf(made.recurrenceId))).toEqual(new Set(['10:00']))
    const stored = await db.meeting.findMany({
      where: { recurrenceId: made.recurrenceId },
      include: { participants: true, searchEntries: true },
    })
    for (const one of stored) {
      expect([one.status, one.originalStartsOn, one.originalStartsAt]).toEqual([
        'PLANNED',
        one.startsOn,
        one.startsAt,
      ])
      expect(one.participants.map(({ personId }) => personId).sort()).toEqual(
        [ana.id, author.personId].sort(),
      )
      expect(one.searchEntries).toHaveLength(1)
    }
    expect(new Set(stored.map(({ uid }) => uid)).size).toBe(4)
    const rows = await db.auditEntry.findMany({ where: { subjectId: made.recurrenceId } })
    expect(rows.map(({ action, meetingId, detail }) => [action, meetingId, detail])).toEqual([
      ['recurrence.create', made.id, '{"occurrences":4}'],
    ])
  })
  it('saves once for one form', async () => {
    const formKey = crypto.randomUUID()
    const [first, again] = [await plan({ formKey }), await plan({ formKey })]
    expect(again).toEqual(first)
    expect(first.ids).toHaveLength(5)
  })
  it('keeps the readout and follow-ups with the first', async () => {
    const { ids } = await plan({ readout: 'Forberedt', followUps: [{ text: 'Ring' }] })
    const stored = await db.meeting.findMany({ where: { id: { in: ids } }, include: { followUps: true } })
    expect(stored.filter((one) => one.readout !== '').map(({ id }) => id)).toEqual([ids[0]])
    expect(stored.filter((one) => one.followUps.length > 0).map(({ id }) => id)).toEqual([ids[0]])
  })
  it('carries limited handling, marking and readers to every occurrence', async () => {
    const colleague = await buildActor()
    const { ids } = await plan({
      handling: 'LIMITED',
      marking: 'TIL_TJENESTEBRUG',
      readerAccountIds: [colleague.accountId],
    })
    for (const id of ids) {
      expect((await findMeeting(colleague, id, now)).marking).toBe('TIL_TJENESTEBRUG')
      await expect(findMeeting(outsider, id, now)).rejects.toThrow(NotFound)
    }
  })
  it('is refused without an end, too far, too often, or only once', async () => {
    const refused = (typed: TypedRule) => fieldOf(() => plan({}, typed))
    expect(await refused({ ...weekly(''), repeatUntil: undefined })).toBe('repeatUntil repeatUntilMissing')
    expect(await refused(weekly('2032-01-01'))).toBe('repeatUntil repeatTooFar')
    expect(await refused(weekly('2027-12-01', { repeat: 'DAILY' }))).toBe('repeatUntil repeatTooMany')
    expect(await refused(weekly('2026-12-02'))).toBe('repeatUntil repeatOnce')
    expect(await refused(weekly('2026-11-30'))).toBe('repeatUntil endBeforeStart')
    expect(await refused(weekly('2027-12-01', { repeat: 'MONTHLY', repeatBy: 'last' }))).toBe(
      'repeatBy repeatNotLast',
    )
  })
  it('is refused on a day whose clocks jump over the hour, which is named', async () => {
    // Clocks go forward on 28 March 2027, a Sunday.
    const sunday = { when: at('2027-03-21', '02:30') }
    await expect(plan(sunday, weekly('2027-04-04'))).rejects.toMatchObject({
      fields: [
        {
          field: 'time',
          code: 'repeatNonexistent',
          params: { date: '28. marts 2027', from: '02.00', to: '03.00' },
        },
      ],
    })
    expect(await db.meetingRecurrence.count({ where: { startsOn: '2027-03-21' } })).toBe(0)
  })
  it('takes the first of an hour shown twice', async () => {
    const { recurrenceId } = await plan({ when: at('2027-10-24', '02:30') }, weekly('2027-11-07'))
    expect((await occurrences(recurrenceId))[1]?.startsAt).toEqual(new Date('2027-10-31T00:30:00Z'))
  })
  it('is refused in the past, for a held meeting, and by role', async () => {
    expect(await fieldOf(() => plan({ when: at('2026-11-17') }))).toBe('date repeatOnlyPlanned')
    expect(await fieldOf(() => plan({ status: 'HELD' }))).toBe('status repeatOnlyPlanned')
    const leader = await buildActor({ role: 'LEADERSHIP' })
    await expect(plan({}, weekly('2026-12-29'), leader)).rejects.toThrow(Forbidden)
  })
})

describe('editing one occurrence', () => {
  it('moves it alone, with a SEQUENCE above its series’', async () => {
    const { ids, recurrenceId } = await plan()
    await inTransaction((tx) =>
      tx.meetingRecurrence.update({ where: { id: recurrenceId }, data: { sequence: 4 } }),
    )
    await edit(ids[1], 'this', { when: at('2026-12-09', '14:00') })
    const moved = await db.meeting.findUniqueOrThrow({ where: { id: ids[1] ?? '' } })
    expect([moved.startsOn, moved.originalStartsOn, moved.sequence, moved.toldSequence]).toEqual([
      '2026-12-09',
      '2026-12-08',
      5,
      5,
    ])
    expect(await daysOf(recurrenceId)).toEqual([
      '2026-12-01',
      '2026-12-09',
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
    ])
    expect((await series(recurrenceId)).sequence).toBe(4)
  })
  it('may move it beyond the end of the series', async () => {
    const { ids, recurrenceId } = await plan()
    await edit(ids[4], 'this', { when: at('2027-01-05') })
    expect((await daysOf(recurrenceId)).at(-1)).toBe('2027-01-05')
  })
  it('does not change the rule unasked', async () => {
    const { ids } = await plan()
    const typed = { repeatInterval: 2 }
    expect(await fieldOf(() => edit(ids[1], 'this', { typed }))).toBe('scope repeatNeedsScope')
    expect(await fieldOf(() => edit(ids[1], 'this', { typed: { repeatUntil: '2027-01-05' } }))).toBe(
      'scope repeatNeedsScope',
    )
  })
})

describe('editing the whole series', () => {
  it('moves every occurrence still to come, also one moved by itself, and tells everyone', async () => {
    const { ids, recurrenceId } = await plan()
    await edit(ids[3], 'this', { when: at('2026-12-24', '08:00') })
    await edit(ids[1], 'all', { when: at('2026-12-09', '11:00') })
    expect(await daysOf(recurrenceId)).toEqual([
      '2026-12-02',
      '2026-12-09',
      '2026-12-16',
      '2026-12-23',
      '2026-12-30',
    ])
    expect(new Set(await clocksOf(recurrenceId))).toEqual(new Set(['11:00']))
    expect((await occurrences(recurrenceId)).map(({ id }) => id)).toEqual(ids)
    expect(await series(recurrenceId)).toMatchObject({
      ...{ byDay: 'WE', startsOn: '2026-12-02', untilOn: '2026-12-30', startTime: '11:00' },
      ...{ sequence: 1, toldSequence: 1, version: 2 },
    })
  })
  it('keeps what held, cancelled and archived occurrences are', async () => {
    const { ids, recurrenceId } = await plan()
    const [held = '', cancelled = '', , archived = ''] = ids
    await inTransaction((tx) => tx.meeting.update({ where: { id: held }, data: { status: 'HELD' } }))
    await cancelMeeting(author, cancelled, { now })
    await archiveMeeting(author, archived, { now })
    await edit(ids[2], 'all', { when: at('2026-12-16'), title: 'Onsdagsmøde' })
    const [first, second] = await occurrences(recurrenceId)
    expect([first?.startsOn, first?.title, first?.originalStartsOn]).toEqual([
      '2026-12-01',
      'Tirsdagsmøde',
      null,
    ])
    expect([second?.startsOn, second?.title, second?.status]).toEqual([
      '2026-12-08',
      'Tirsdagsmøde',
      'CANCELLED',
    ])
    expect(await daysOf(recurrenceId)).toEqual(['2026-12-01', '2026-12-08', '2026-12-16', '2026-12-30'])
  })
  it('changes texts without telling calendars of another time, and leaves what was written for one', async () => {
    const { ids, recurrenceId } = await plan()
    await edit(ids[2], 'this', { title: 'Julefrokost' })
    await edit(ids[0], 'all', { title: 'Ugemøde', place: 'Stuen' })
    const found = (await occurrences(recurrenceId)).map(({ title, place, sequence }) => [
      title,
      place,
      sequence,
    ])
    expect(found).toEqual([
      ['Ugemøde', 'Stuen', 0],
      ['Ugemøde', 'Stuen', 0],
      ['Julefrokost', 'Stuen', 0],
      ['Ugemøde', 'Stuen', 0],
      ['Ugemøde', 'Stuen', 0],
    ])
    expect(await series(recurrenceId)).toMatchObject({ title: 'Ugemøde', sequence: 0 })
  })
  it('carries participants, but not to one whose company was changed by itself', async () => {
    const [ana, kim] = [await buildPerson(), await buildPerson()]
    const { ids } = await plan({ participants: [{ personId: ana.id }], withoutAuthor: true })
    await edit(ids[2], 'this', { participants: [] })
    await edit(ids[0], 'all', { participants: [{ personId: ana.id }, { personId: kim.id }] })
    const counts = await Promise.all(
      ids.map((meetingId) => db.meetingParticipant.count({ where: { meetingId } })),
    )
    expect(counts).toEqual([2, 2, 0, 2, 2])
  })
  it('narrows the handling of all', async () => {
    const { ids } = await plan()
    await edit(ids[1], 'all', { handling: 'LIMITED' })
    for (const id of ids) await expect(findMeeting(outsider, id, now)).rejects.toThrow(NotFound)
  })
  it('keeps a follow-up’s owner among the readers of the meeting it hangs on', async () => {
    const { ids } = await plan()
    await buildFollowUp({ author, meetingId: ids[3] ?? '', ownerId: outsider.accountId })
    await edit(ids[1], 'all', { handling: 'LIMITED' })
    expect((await findMeeting(outsider, ids[3] ?? '', now)).handling).toBe('LIMITED')
    await expect(findMeeting(outsider, ids[2] ?? '', now)).rejects.toThrow(NotFound)
  })
  it('prolongs and shortens: new occurrences are planned, dropped ones archived and taken back', async () => {
    const { ids, recurrenceId } = await plan()
    await edit(ids[0], 'all', { typed: { repeatUntil: '2026-12-15' } })
    expect(await daysOf(recurrenceId)).toEqual(['2026-12-01', '2026-12-08', '2026-12-15'])
    await edit(ids[0], 'following', { typed: { repeatUntil: '2027-01-05' } })
    expect((await occurrences(recurrenceId)).map(({ id }) => id).slice(0, 5)).toEqual(ids)
    expect((await daysOf(recurrenceId)).at(-1)).toBe('2027-01-05')
    expect(await series(recurrenceId)).toMatchObject({ untilOn: '2027-01-05', sequence: 2, toldSequence: 2 })
  })
  it('gives the days of another rule', async () => {
    const { ids, recurrenceId } = await plan()
    await edit(ids[0], 'all', { typed: { repeatInterval: 2 } })
    expect(await daysOf(recurrenceId)).toEqual(['2026-12-01', '2026-12-15', '2026-12-29'])
    await edit(ids[0], 'all', { typed: { repeat: 'DAILY', repeatInterval: 1, repeatUntil: '2026-12-04' } })
    expect(await daysOf(recurrenceId)).toEqual(['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'])
  })
  it('is refused when somebody saved the occurrence or its series first', async () => {
    const { ids } = await plan()
    await edit(ids[0], 'all', { title: 'Nyt' })
    await expect(edit(ids[1], 'all', { seriesVersion: 1 })).rejects.toThrow(Conflict)
  })
  it('does not exist for one who may not see an occurrence', async () => {
    const { ids } = await plan()
    await edit(ids[4], 'this', { handling: 'LIMITED' })
    await expect(edit(ids[0], 'all', { title: 'Nyt' }, outsider)).rejects.toThrow(NotFound)
    await expect(changeOccurrences(outsider, ids[0] ?? '', 'cancel', { now, scope: 'all' })).rejects.toThrow(
      NotFound,
    )
    expect((await findMeeting(outsider, ids[0] ?? '', now)).series).toBeNull()
    expect((await findMeeting(author, ids[0] ?? '', now)).series).toMatchObject({ number: 1, count: 5 })
  })
})

describe('editing this and the following', () => {
  it('ends the series before it and begins another, with the same meetings and invited', async () => {
    const { ids, recurrenceId } = await plan()
    const kim = await buildPerson()
    await inTransaction((tx) =>
      tx.invitation.create({ data: { recurrenceId, personId: kim.id, status: 'SENT' } }),
    )
    await edit(ids[2], 'following', { when: at('2026-12-15', '13:00') })
    const { recurrenceId: newId } = await db.meeting.findUniqueOrThrow({ where: { id: ids[2] ?? '' } })
    expect(newId).not.toBe(recurrenceId)
    expect(await daysOf(recurrenceId)).toEqual(['2026-12-01', '2026-12-08'])
    expect(await daysOf(newId ?? '')).toEqual(['2026-12-15', '2026-12-22', '2026-12-29'])
    expect(new Set(await clocksOf(newId ?? ''))).toEqual(new Set(['13:00']))
    const [before, after] = [await series(recurrenceId), await series(newId ?? '')]
    expect([before.untilOn, before.sequence, before.toldSequence]).toEqual(['2026-12-14', 1, 1])
    expect([after.startsOn, after.sequence, after.uid === before.uid]).toEqual(['2026-12-15', 0, false])
    expect(await db.invitation.findMany({ where: { recurrenceId: newId } })).toMatchObject([
      { personId: kim.id, status: 'DRAFTED' },
    ])
  })
  it('from the first is the whole series', async () => {
    const { ids, recurrenceId } = await plan()
    await edit(ids[0], 'following', { title: 'Nyt' })
    expect((await occurrences(recurrenceId)).map(({ title }) => title)).toEqual(Array(5).fill('Nyt'))
  })
  it('from the last is possible', async () => {
    const { ids, recurrenceId } = await plan()
    await edit(ids[4], 'following', { title: 'Nyt' })
    expect(await daysOf(recurrenceId)).toHaveLength(4)
  })
  it('is refused from a meeting that is not planned', async () => {
    const { ids } = await plan()
    await cancelMeeting(author, ids[1] ?? '', { now })
    expect(await fieldOf(() => edit(ids[1], 'following', { title: 'Nyt' }))).toBe('scope repeatOnlyPlanned')
  })
})

describe('cancelling and archiving', () => {
  const statuses = async (id: string) => (await occurrences(id)).map(({ status }) => status[0]).join('')
  it('this and the following, undone together and no further', async () => {
    const { ids, recurrenceId } = await plan()
    await cancelMeeting(author, ids[4] ?? '', { now: new Date(now.getTime() - 1000) })
    await changeOccurrences(author, ids[2] ?? '', 'cancel', { now, scope: 'following' })
    expect(await statuses(recurrenceId)).toBe('PPCCC')
    expect(await series(recurrenceId)).toMatchObject({ sequence: 1, toldSequence: 1 })
    await changeOccurrences(author, ids[2] ?? '', 'plan', { now, scope: 'following' })
    expect(await statuses(recurrenceId)).toBe('PPPPC')
  })
  it('all, but what has been held', async () => {
    const { ids, recurrenceId } = await plan()
    await inTransaction((tx) => tx.meeting.update({ where: { id: ids[0] ?? '' }, data: { status: 'HELD' } }))
    await changeOccurrences(author, ids[1] ?? '', 'archive', { now, scope: 'all' })
    expect(await statuses(recurrenceId)).toBe('H')
    await changeOccurrences(author, ids[1] ?? '', 'restore', { now, scope: 'all' })
    expect(await statuses(recurrenceId)).toBe('HPPPP')
  })
  it('of one tells everyone invited to the series, and so does taking it back', async () => {
    const { ids, recurrenceId } = await plan()
    await archiveMeeting(author, ids[1] ?? '', { now })
    expect(await series(recurrenceId)).toMatchObject({ sequence: 1, toldSequence: 1 })
    await restoreMeeting(author, ids[1] ?? '', { now })
    expect(await series(recurrenceId)).toMatchObject({ sequence: 2, toldSequence: 2 })
  })
  it('is refused by role', async () => {
    const { ids } = await plan()
    const leader = await buildActor({ role: 'LEADERSHIP' })
    const step = changeOccurrences(leader, ids[0] ?? '', 'archive', { now, scope: 'all' })
    await expect(step).rejects.toThrow(Forbidden)
  })
})

describe('what is shown', () => {
  it('is the rule in words, the place in the series and its neighbours', async () => {
    const { ids } = await plan()
    expect((await findMeeting(author, ids[1] ?? '', now)).series).toMatchObject({
      words: 'Gentages hver tirsdag kl. 10.00 (København) til 29. december 2026',
      ...{ number: 2, count: 5, previousId: ids[0], nextId: ids[2] },
    })
  })
  it('says how many were changed by themselves', async () => {
    const { ids } = await plan()
    await edit(ids[2], 'this', { title: 'Andet' })
    await edit(ids[3], 'this', { when: at('2026-12-22', '15:00') })
    const first = await db.meeting.findUniqueOrThrow({ where: { id: ids[0] ?? '' } })
    expect(await findEditedSeries(author, first)).toMatchObject({
      changedAlone: 2,
      values: { repeat: 'WEEKLY' },
    })
  })
})

describe('what a calendar reads of a series', () => {
  it('is what stands here, after each of many edits', async () => {
    const { ids, recurrenceId } = await plan({ when: at('2027-03-02') }, weekly('2027-04-27'))
    const agrees = async () => {
      const { body } = await recurrenceCalendar(author, recurrenceId, 'https://rapport.example.org')
      const stored = (await occurrences(recurrenceId)).filter(({ status }) => status !== 'CANCELLED')
      const starts = stored.map(({ startsAt }) => startsAt?.toISOString().replace('.000', ''))
      expect(startsIn(body)).toEqual(starts.sort())
    }
    const [first, second, third, , fifth] = ids
    const planned = async () =>
      (await occurrences(recurrenceId)).filter(({ status }) => status === 'PLANNED').map(({ id }) => id)
    const steps = [
      () => edit(second, 'this', { when: at('2027-03-10', '15:00') }),
      () => cancelMeeting(author, third ?? '', { now }),
      () => archiveMeeting(author, fifth ?? '', { now }),
      () => edit(first, 'all', { when: at('2027-03-03', '09:00') }),
      () => edit(first, 'all', { typed: { repeatDays: ['WE', 'FR'] } }),
      () => edit(first, 'all', { typed: { repeatUntil: '2027-04-14' } }),
      () => edit(second, 'this', { title: 'Andet' }),
      () => edit(first, 'all', { typed: { repeatUntil: '2027-06-01', repeatInterval: 2 } }),
      async () =>
        edit((await planned()).at(-3), 'following', {
          place: 'Kantinen',
          typed: { repeatUntil: '2027-05-30' },
        }),
      () => restoreMeeting(author, fifth ?? '', { now }),
      async () =>
        changeOccurrences(author, (await planned())[2] ?? '', 'cancel', { now, scope: 'following' }),
    ]
    for (const step of steps) {
      await step()
      await agrees()
    }
  })
})
