import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { calendarOf, choosing, clock, now, preview, putUp } from '~/testing/import-calendar'
import { Forbidden, NotFound } from '../errors'
import { discardImport, saveChoices, selectEntries } from './change-choices.server'
import { findImport } from './find-import.server'
import { purgeImports } from './purge-imports.server'
import { takeIn } from './take-in.server'

useTestDatabase()

const coordinator = () => buildActor({ role: 'COORDINATOR' })

describe('a preview', () => {
  it('keeps what is chosen from page to page, and ticks all the search leaves', async () => {
    const actor = await coordinator()
    const id = await putUp(
      actor,
      calendarOf({ UID: 'p-1', SUMMARY: 'Alfa' }, { UID: 'p-2', SUMMARY: 'Beta' }),
    )
    await saveChoices(actor, id, choosing({ kind: 'CALL', shown: [0, 1], taken: [1] }))
    expect(await preview(actor, id)).toMatchObject({ kind: 'CALL', taken: 1 })
    await selectEntries(actor, id, { take: 'all', q: 'alf' })
    expect((await preview(actor, id)).taken).toBe(2)
    await selectEntries(actor, id, { take: 'none' })
    expect((await preview(actor, id)).taken).toBe(0)
    expect((await findImport(actor, id, { page: 1, q: 'bet' })).lines.map(({ title }) => title)).toEqual([
      'Beta',
    ])
  })

  it('asks for the zone of times without one, and reads them in it', async () => {
    const actor = await coordinator()
    const id = await putUp(actor, calendarOf({ UID: 'floating', DTSTART: '20261201T090000' }))
    expect((await preview(actor, id)).zones).toEqual([{ name: '', zone: actor.zone }])
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
    const [id, discarded] = [await putUp(actor, calendarOf({})), await putUp(actor, calendarOf({}))]
    for (const act of [
      () => preview(other, id),
      () => takeIn(other, id, clock),
      () => saveChoices(other, id, choosing({})),
      () => discardImport(other, id),
    ]) {
      await expect(act()).rejects.toThrow(NotFound)
    }
    await discardImport(actor, discarded)
    await expect(preview(actor, discarded)).rejects.toThrow(NotFound)
    await purgeImports({ now: new Date(now.getTime() + 25 * 3_600_000) })
    await expect(preview(actor, id)).rejects.toThrow(NotFound)
  })

  it.each(['DIPLOMAT', 'LEADERSHIP', 'ADMINISTRATOR'] as const)('is refused a %s', async (role) => {
    await expect(putUp(await buildActor({ role }), calendarOf({}))).rejects.toThrow(Forbidden)
  })

  it.each([
    ['nothing', '', 'chooseCalendar'],
    ['no calendar', 'Kære alle', 'calendarWithoutMeetings'],
    ['no meetings', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'calendarWithoutMeetings'],
  ])('of %s is refused', async (_, text, code) => {
    await expect(putUp(await coordinator(), text)).rejects.toMatchObject({ fields: [{ code }] })
  })
})
