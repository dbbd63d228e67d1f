import { eventsOf, startOf } from '../../app/domain/calendar/calendar-judges'
import { da } from '../../app/i18n/da'
import { calendarIn, listed, mailsOf, send } from '../invitation-acts'
import { editMeeting, fileOf, post } from './acts'
import { judged, linesOf } from './judged'
import { nextSummer } from './seed'
import { expect, type OfficeInZone, test } from './three-zones'

/** Numbers 5 and 20 to 25 of the calendar's acceptance: invitations, and what becomes of them. */

test('5 a name with quotation marks and a semicolon costs nobody their address', async ({ three }) => {
  const { awkward, batches, addresses } = three.seeded.invited
  const body = await three.same(async (office) => bodyTo(await mails(office, batches.first), awkward))
  const attendees = judged(body).flatMap((event) => event.attendees)
  expect(attendees.sort()).toEqual(addresses.map((address) => `mailto:${address}`).sort())
  const [attendee] = eventsOf(body)[0]?.getAllProperties('attendee') ?? []
  expect(attendee?.getFirstParameter('cn')).toBe(`Anne 'Ann' Ø; x`)
})

test('20 an invitation is a REQUEST of one event, its organizer, and everybody with their part', async ({
  three,
}) => {
  const { batches, addresses, first } = three.seeded.invited
  const body = await three.same(async (office) => bodyTo(await mails(office, batches.first), first))
  expect(linesOf(body)).toContain('METHOD:REQUEST')
  const [event, ...others] = eventsOf(body)
  expect(others).toEqual([])
  expect(event?.getFirstPropertyValue('organizer')).toBe('mailto:kalender@example.org')
  const attendees = event?.getAllProperties('attendee') ?? []
  expect(attendees).toHaveLength(addresses.length)
  for (const attendee of attendees) {
    const part = (name: string) => attendee.getFirstParameter(name)
    expect([part('role'), part('cutype'), part('partstat')]).toEqual([
      'REQ-PARTICIPANT',
      'INDIVIDUAL',
      'NEEDS-ACTION',
    ])
    expect(['TRUE', 'FALSE']).toContain(part('rsvp'))
  }
  const own = attendees.find((attendee) => attendee.getFirstValue() === `mailto:${first}`)
  expect(own?.getFirstParameter('rsvp')).toBe('TRUE')
  judged(body)
})

test('21 the mail’s calendar is an alternative whose method is that of the calendar', async ({ three }) => {
  const { batches, addresses } = three.seeded.invited
  const found = await three.same(async (office) => Object.fromEntries(await mails(office, batches.first)))
  expect(Object.keys(found).sort()).toEqual([...addresses].sort())
  for (const mail of Object.values(found)) {
    expect(mail).toMatch(/^Content-Type: multipart\/(mixed|alternative);/m)
    expect(mail).toMatch(/Content-Type: multipart\/alternative;[^]*Content-Type: text\/calendar;/)
    expect(mail).toMatch(/Content-Type: text\/calendar; charset=utf-8;\s+method=REQUEST/i)
    const { method, body } = calendarIn(mail)
    expect(linesOf(body)).toContain(`METHOD:${method}`)
  }
})

test('22 a moved meeting has the same UID, the next SEQUENCE and a later DTSTAMP', async ({ three }) => {
  const { meetings, first, batches } = three.seeded.invited
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const before = pointOf(await bodyTo(await mails(office, batches.first), first))
    await laterThan(before.stamp)
    await editMeeting(coordinator, meetings.first, { time: '13:00-14:00' })
    const body = await bodyTo(await mailsOf(coordinator, await send(coordinator, at(meetings.first))), first)
    const after = pointOf(body)
    expect(after.uid).toBe(before.uid)
    expect(after.stamp > before.stamp).toBe(true)
    return [linesOf(body).includes('METHOD:REQUEST'), after.sequence - before.sequence, after.start]
  })
  expect(seen).toEqual([true, 1, `${nextSummer}-07-01T11:00:00Z`])
})

test('23 a corrected word raises no SEQUENCE', async ({ three }) => {
  const { meetings, first } = three.seeded.invited
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const before = pointOf(await fileBody(office, meetings.typo))
    await laterThan(before.stamp)
    await editMeeting(coordinator, meetings.typo, { title: 'Uden slåfejl' })
    const after = pointOf(await fileBody(office, meetings.typo))
    expect(after.stamp > before.stamp).toBe(true)
    const told = pointOf(
      await bodyTo(await mailsOf(coordinator, await send(coordinator, at(meetings.typo))), first),
    )
    return [after.sequence - before.sequence, told.sequence, told.summary]
  })
  expect(seen).toEqual([0, 0, 'Uden slåfejl'])
})

test('24 a meeting called off is a CANCEL to all, STATUS:CANCELLED, with the next SEQUENCE', async ({
  three,
}) => {
  const { meetings, first, addresses } = three.seeded.invited
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const before = pointOf(await fileBody(office, meetings.calledOff))
    await post(coordinator, `/meetings/${meetings.calledOff}/cancellation`)
    const sent = await mailsOf(coordinator, await send(coordinator, at(meetings.calledOff)))
    expect([...sent.keys()].sort()).toEqual([...addresses].sort())
    const { method, body } = calendarIn(sent.get(first) ?? '')
    const after = pointOf(body)
    expect(after.uid).toBe(before.uid)
    judged(body)
    return [method, linesOf(body).includes('METHOD:CANCEL'), after.status, after.sequence - before.sequence]
  })
  expect(seen).toEqual(['CANCEL', true, 'CANCELLED', 1])
})

test('25 one person uninvited gets a CANCEL without STATUS, and the others nothing', async ({ three }) => {
  const { meetings, first, addresses } = three.seeded.invited
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const list = await (await coordinator.get(`${at(meetings.withdrawn)}/invitations`)).text()
    const row = list.split('<tr').find((one) => one.includes('Bo Bjerrum')) ?? ''
    const [withdrawal = ''] = /\/invitations\/[0-9a-f-]{36}\/withdrawal/.exec(row) ?? []
    const before = pointOf(await fileBody(office, meetings.withdrawn))
    await post(coordinator, withdrawal)
    const sent = await mailsOf(coordinator, await send(coordinator, at(meetings.withdrawn)))
    const { method, body } = calendarIn(sent.get(first) ?? '')
    const told = pointOf(body)
    expect(told.uid).toBe(before.uid)
    const rows = Object.values(await listed(coordinator, at(meetings.withdrawn)))
    return {
      to: [...sent.keys()],
      method,
      status: told.status,
      raised: told.sequence > before.sequence,
      attendees: judged(body)[0]?.attendees,
      states: rows.map(({ state }) => state).sort(),
    }
  })
  expect(seen).toEqual({
    to: [first],
    method: 'CANCEL',
    status: null,
    raised: true,
    attendees: [`mailto:${first}`],
    states: expect.arrayContaining(addresses.slice(1).map(() => da.kinds.invitationStatus.SENT)),
  })
})

test('nobody is invited, and nothing sent, by one without the right to', async ({ three }) => {
  const { meetings } = three.seeded.invited
  const statuses = await three.same(async (office) => {
    const leader = office.as('LEADERSHIP')
    const answers = [
      await leader.post(`${at(meetings.first)}/invitations/new`, { form: { formKey: 'x'.repeat(20) } }),
      await leader.get(`${at(meetings.first)}/invitations/sending`),
      await leader.post(`${at(meetings.first)}/invitations/sending`, { form: { formKey: 'x'.repeat(20) } }),
    ]
    return answers.map((answer) => answer.status())
  })
  expect(statuses).toEqual([403, 403, 403])
})

const at = (id: string) => `/meetings/${id}`
const mails = (office: OfficeInZone, batch: string) => mailsOf(office.as('COORDINATOR'), batch)

async function bodyTo(found: Map<string, string>, address: string): Promise<string> {
  const mail = found.get(address)
  if (!mail) throw new Error(`Nothing was sent to ${address}`)
  return calendarIn(mail).body
}

async function fileBody(office: OfficeInZone, id: string): Promise<string> {
  return (await fileOf(await office.as('COORDINATOR').get(`${at(id)}/calendar.ics`))).body
}

/** What tells one version of an event from another. */
function pointOf(body: string) {
  const [event] = eventsOf(body)
  const value = (name: string) => event?.getFirstPropertyValue(name) ?? null
  return {
    uid: String(value('uid')),
    sequence: Number(value('sequence')),
    stamp: startOf(event, 'dtstamp'),
    start: startOf(event),
    status: value('status'),
    summary: value('summary'),
  }
}

/** DTSTAMP has whole seconds. */
async function laterThan(stamp: string): Promise<void> {
  const wait = Date.parse(stamp) + 1_000 - Date.now()
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
}
