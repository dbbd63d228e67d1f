import { da } from '../../app/i18n/da'
import { eventsOf } from '../../app/domain/calendar/calendar-judges'
import { countRows, readText } from '../count-rows'
import { calendarIn, listed, mailsOf, send } from '../invitation-acts'
import { appleReply, googleReply, mailed, outlookReply, type Reply } from '../replies'
import { answeredBy, effectsIn, handIn, record, stampNow } from '../reply-acts'
import { editMeeting, plain } from './acts'
import { expect, type OfficeInZone, test, type ThreeZones } from './three-zones'

/** Numbers 26 to 31 of the calendar's acceptance: answers that come back. */

const bo = { name: 'Bo Bjerrum', email: 'bo.bjerrum@example.com' }
const { effects } = da.answers.upload

test('26 Outlook’s yes, with MAILTO in capitals and no organizer, counts for the one attendee', async ({
  three,
}) => {
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const reply = await replyTo(three, office, 'answered')
    const shown = await record(coordinator, { file: await mailed(reply, outlookReply(reply), 'Accepteret') })
    const before = (await listed(coordinator, at(three, 'answered')))[bo.name]
    await editMeeting(coordinator, three.seeded.invited.meetings.answered, { place: 'Et andet sted' })
    const mails = await mailsOf(coordinator, await send(coordinator, at(three, 'answered')))
    const attendees = eventsOf(calendarIn(mails.get('anne@example.com') ?? '').body)[0]?.getAllProperties(
      'attendee',
    )
    const told = (attendees ?? []).map(
      (each) => `${String(each.getFirstValue())} ${String(each.getFirstParameter('partstat'))}`,
    )
    return { shown, state: before?.state, told: told.sort() }
  })
  expect(seen).toEqual({
    shown: [expect.stringContaining(effects.counted)],
    state: da.kinds.invitationStatus.ACCEPTED,
    told: [
      'mailto:anne@example.com NEEDS-ACTION',
      'mailto:bo.bjerrum@example.com ACCEPTED',
      'mailto:chen.wei@example.com NEEDS-ACTION',
    ],
  })
})

test('27 an answer to an earlier time changes nothing, and is called out of date', async ({ three }) => {
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const reply = await replyTo(three, office, 'stale')
    await editMeeting(coordinator, three.seeded.invited.meetings.stale, { time: '15:00-16:00' })
    await send(coordinator, at(three, 'stale'))
    const shown = await record(coordinator, { pasted: googleReply(reply) })
    return { shown, state: (await listed(coordinator, at(three, 'stale')))[bo.name]?.state }
  })
  expect(seen).toEqual({
    shown: [expect.stringContaining(effects.stale.split(':')[0] ?? '')],
    state: da.kinds.invitationStatus.SENT,
  })
})

test('28 a stranger’s answer waits for a decision', async ({ three }) => {
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const known = await replyTo(three, office, 'answered')
    const stranger = { name: 'Frida Fremmed', email: 'frida@example.net' }
    const reply: Reply = { ...known, from: stranger }
    const shown = await record(coordinator, { file: await mailed(reply, appleReply(reply), 'Svar') })
    const waiting = plain(await (await coordinator.get('/answers')).text())
    const names = Object.keys(await listed(coordinator, at(three, 'answered')))
    return { shown, held: waiting.includes(stranger.email), invited: names.length }
  })
  expect(seen).toEqual({ shown: [expect.stringContaining(effects.stranger)], held: true, invited: 3 })
})

test('29 an answer to what nobody here knows is refused, and nothing is written', async ({ three }) => {
  const seen = await three.same(async (office) => {
    const known = await replyTo(three, office, 'answered')
    const reply = { ...known, to: { ...known.to, uid: '00000000-0000-4000-8000-000000000000' } }
    const before = countRows(office)
    const answer = await handIn(office.as('COORDINATOR'), { pasted: outlookReply(reply) })
    expect(countRows(office)).toEqual(before)
    return { status: answer.status(), told: effectsIn(await answer.text()) }
  })
  expect(seen).toEqual({ status: 422, told: [expect.stringContaining(effects.unknown)] })
})

test('30 an answer to one occurrence, named in UTC, is that one’s alone', async ({ three }) => {
  const { series, batch } = three.seeded.invitedSeries
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const mail = (await mailsOf(coordinator, batch)).get(bo.email) ?? ''
    const to = answeredBy(mail)
    const second = readText(
      office,
      'select id from Meeting where recurrenceId = ? order by startsOn limit 1 offset 1',
      series.split('/')[2] ?? '',
    )
    const starts = new Date(Number(Date.parse(isoOf(to.start))) + 7 * 86_400_000)
    const occurrence = starts.toISOString().replace(/[-:]|\.000/g, '')
    const shown = await record(coordinator, {
      pasted: googleReply({ to, from: bo, partstat: 'DECLINED', stamp: stampNow(), occurrence }),
    })
    const concerned = readText(
      office,
      "select meetingId from Answer where status = 'DECLINED' and state = 'APPLIED'",
    )
    const whole = (await listed(coordinator, series))[bo.name]?.state
    return { shown, second: concerned === second, whole }
  })
  expect(seen).toEqual({
    shown: [expect.stringContaining(effects.counted)],
    second: true,
    whole: da.kinds.invitationStatus.SENT,
  })
})

test('31 a proposal of another time is shown, and the time stays', async ({ three }) => {
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const known = await replyTo(three, office, 'proposed')
    const { start, end } = known.to
    const to = { ...known.to, start: start.replace('T0800', 'T1200'), end: end.replace('T0900', 'T1300') }
    const reply: Reply = { ...known, to, partstat: 'TENTATIVE', method: 'COUNTER' }
    const before = readText(
      office,
      'select startsAt from Meeting where id = ?',
      three.seeded.invited.meetings.proposed,
    )
    const shown = await record(coordinator, {
      file: await mailed(reply, outlookReply(reply), 'Nyt tidspunkt'),
    })
    const after = readText(
      office,
      'select startsAt from Meeting where id = ?',
      three.seeded.invited.meetings.proposed,
    )
    const waiting = plain(await (await coordinator.get('/answers')).text())
    return {
      shown,
      same: before === after,
      told: waiting.includes(da.answers.held.proposal),
      at: /14\.00/.test(waiting),
    }
  })
  expect(seen).toEqual({
    shown: [expect.stringContaining(effects.proposal)],
    same: true,
    told: true,
    at: true,
  })
})

type Meeting = keyof ThreeZones['seeded']['invited']['meetings']

const at = (three: ThreeZones, meeting: Meeting) => `/meetings/${three.seeded.invited.meetings[meeting]}`

/** Bo's yes to the invitation he was first sent. */
async function replyTo(three: ThreeZones, office: OfficeInZone, meeting: Meeting): Promise<Reply> {
  const { batches } = three.seeded.invited
  const mails = await mailsOf(office.as('COORDINATOR'), batches[meeting])
  return { to: answeredBy(mails.get(bo.email) ?? ''), from: bo, partstat: 'ACCEPTED', stamp: stampNow() }
}

/** "20270701T080000Z" as ISO 8601 writes it. */
const isoOf = (text: string) => text.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3:$4:$5Z')
