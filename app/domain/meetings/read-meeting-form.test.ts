import { describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import type { Actor } from '../access/actor'
import { indexOrganisation, indexPerson } from '../search/index-record.server'
import { meetingEditForm } from './meeting-schema.server'
import { readMeetingForm } from './read-meeting-form.server'
import { readWhen } from './read-when'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')
const zone = 'Europe/Copenhagen'
const context = { today: '2026-11-23', lean: 'past' as const }

describe('a typed time', () => {
  it('is an instant of its zone', () => {
    expect(readWhen({ date: 'i går', time: '14-15', zone }, context)).toEqual({
      when: {
        allDay: false,
        startsAt: new Date('2026-11-22T13:00:00Z'),
        endsAt: new Date('2026-11-22T14:00:00Z'),
        zone,
      },
    })
  })
  it('without an hour is whole days', () => {
    expect(readWhen({ date: '20/11', endDate: '22/11', zone }, context)).toEqual({
      when: { allDay: true, startsOn: '2026-11-20', endsOn: '2026-11-22' },
    })
  })
  it.each([
    [{ date: '31.02.2026' }, 'date', 'dateImpossible'],
    [{ date: 'snart' }, 'date', 'dateUnknown'],
    [{ date: '23/11', endDate: 'hm' }, 'endDate', 'dateUnknown'],
    [{ date: '23/11/2026', endDate: '22/11/2026' }, 'endDate', 'endBeforeStart'],
    [{ date: 'i dag', time: 'middag' }, 'time', 'timeUnknown'],
    [{ date: 'i dag', time: '25:00' }, 'time', 'timeUnknown'],
    [{ date: 'i dag', time: '15-14' }, 'time', 'endBeforeStart'],
    [{ date: '29.3.2026', time: '02:30' }, 'time', 'timeNonexistent'],
    [{ date: '25.10.2026', time: '02:30' }, 'time', 'timeRepeated'],
  ])('%j is refused at %s: %s', (typed, field, code) => {
    expect(readWhen({ zone, ...typed }, context)).toMatchObject({ problem: { field, code } })
  })
  it('that clocks show twice is the one chosen', () => {
    const typed = { date: '25.10.2026', time: '02:30', zone }
    expect(readWhen({ ...typed, clock: 'later' }, context)).toMatchObject({
      when: { startsAt: new Date('2026-10-25T01:30:00Z') },
    })
  })
  it('past midnight ends on the day typed', () => {
    const typed = { date: '20.11.2026', time: '22-01', endDate: '21.11.2026', zone }
    expect(readWhen(typed, context)).toMatchObject({ when: { endsAt: new Date('2026-11-21T00:00:00Z') } })
  })
})

describe('typed names', () => {
  const read = async (actor: Actor, given: Record<string, unknown>) => {
    const fields = meetingEditForm.parse({ version: '1', date: 'i dag', zone, ...given })
    return readMeetingForm(actor, fields, now)
  }
  const person = async (givenName: string, familyName: string, organisationId?: string) => {
    const made = await buildPerson({ givenName, familyName })
    if (organisationId) {
      await buildAppointment({ personId: made.id, postId: (await buildPost({ organisationId })).id })
    }
    await inTransaction((tx) => indexPerson(tx, made.id))
    return made.id
  }

  it('are the person of exactly that name, letter forms aside', async () => {
    const actor = await buildActor()
    const id = await person('Ana', 'Sørensen')
    await person('Ana', 'Sørensen-Holm')
    expect(await read(actor, { attendeesLines: 'ana soerensen\n' })).toMatchObject({
      input: { participants: [{ personId: id }] },
    })
  })
  it('are a new person, at an organisation known or new, when nobody is called that', async () => {
    const actor = await buildActor()
    const { id } = await buildOrganisation({ nameEn: 'Grundfos' })
    await inTransaction((tx) => indexOrganisation(tx, id))
    expect(await read(actor, { attendeesLines: 'Kim Zzyx @ Grundfos\r\nBo Zzyx @ Nystartet' })).toMatchObject(
      {
        input: {
          participants: [
            { newPerson: { name: 'Kim Zzyx', organisationId: id } },
            { newPerson: { name: 'Bo Zzyx', organisation: 'Nystartet' } },
          ],
        },
      },
    )
  })
  it('are asked about thirty at a time', async () => {
    const actor = await buildActor()
    await person('Per', 'Mangefold')
    const attendeesLines = Array.from({ length: 40 }, () => 'Per Mange').join('\n')
    const asked = await read(actor, { attendeesLines, organisationsLines: 'Zzyx A/S' })
    expect('questions' in asked && asked.questions.length).toBe(30)
  })
  it('of two namesakes are asked about, and the answer is kept', async () => {
    const actor = await buildActor()
    const ids = [await person('Per', 'Tvilling'), await person('Per', 'Tvilling')]
    const asked = await read(actor, { attendeesLines: 'Per Tvilling' })
    expect(asked).toMatchObject({
      questions: [{ kind: 'person', text: 'Per Tvilling' }],
      problems: [{ field: 'picks[0].choice', code: 'chooseAttendee' }],
    })
    const picks = [{ kind: 'person', text: 'Per Tvilling', choice: ids[1] }]
    expect(await read(actor, { attendeesLines: 'Per Tvilling', picks })).toMatchObject({
      input: { participants: [{ personId: ids[1] }] },
    })
  })
  it('that begin like a known one are asked about, never guessed', async () => {
    const actor = await buildActor()
    await person('Ursula', 'Qvist')
    expect(await read(actor, { attendeesLines: 'Ursula' })).toHaveProperty('questions')
    const picks = [{ kind: 'person', text: 'Ursula', choice: 'new' }]
    expect(await read(actor, { attendeesLines: 'Ursula', picks })).toMatchObject({
      input: { participants: [{ newPerson: { name: 'Ursula' } }] },
    })
  })
  it('added as they stand are asked about only when somebody is called exactly that', async () => {
    const actor = await buildActor()
    await person('Vera', 'Xanthos')
    expect(await read(actor, { attendees: [{ text: 'Vera' }] })).toMatchObject({
      input: { participants: [{ newPerson: { name: 'Vera' } }] },
    })
    expect(await read(actor, { attendees: [{ text: 'Vera Xanthos' }] })).toHaveProperty('questions')
  })
  it('carry a role in words, and mean whom the form was shown with', async () => {
    const actor = await buildActor()
    const [, second] = [await person('Bo', 'Tvedelt'), await person('Bo', 'Tvedelt')]
    const known = [{ kind: 'person', id: second, text: 'Bo Tvedelt' }]
    expect(await read(actor, { attendeesLines: 'Bo Tvedelt (afbud)', known })).toMatchObject({
      input: { participants: [{ personId: second, role: 'APOLOGIES' }] },
    })
  })
  it('of someone known elsewhere are asked about', async () => {
    const actor = await buildActor()
    const [here, there] = [await buildOrganisation(), await buildOrganisation({ nameEn: 'Andetsteds' })]
    await person('Ida', 'Wxyz', here.id)
    await inTransaction((tx) => indexOrganisation(tx, there.id))
    expect(await read(actor, { attendeesLines: 'Ida Wxyz @ Andetsteds' })).toHaveProperty('questions')
  })
  it('of a LIMITED person the author may not know are of nobody', async () => {
    const [actor, other] = [await buildActor(), await buildActor()]
    const hidden = await buildPerson({
      givenName: 'Skjult',
      familyName: 'Kilde',
      handling: 'LIMITED',
      createdById: other.accountId,
    })
    await inTransaction((tx) => indexPerson(tx, hidden.id))
    expect(await read(actor, { attendeesLines: 'Skjult Kilde' })).toMatchObject({
      input: { participants: [{ newPerson: { name: 'Skjult Kilde' } }] },
    })
  })
})
