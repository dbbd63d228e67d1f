import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { logMeeting } from './calendar-acceptance/acts'
import { foreignCalendars } from './foreign-calendars'
import { upload } from './import-acts'
import { addPerson, inviteTo, mailsOf, send } from './invitation-acts'
import { appleReply, outlookReply } from './replies'
import { answeredBy, record, stampNow } from './reply-acts'

/** Pages that exist once something was subscribed to, sent, answered and read in; and an invited person's own. */
export type CalendarPages = { coordinators: string[]; answer: string }

/** Does a little of everything about calendars in a demonstration office, so that its pages have something on them. */
export async function fillCalendarPages(coordinator: APIRequestContext): Promise<CalendarPages> {
  const date = `1.7.${new Date().getFullYear() + 1}`
  const guest = { givenName: 'Sidsel', familyName: 'Sidegæst', email: 'sidsel@example.com' }
  const person = await addPerson(coordinator, guest)
  const id = await logMeeting(coordinator, { title: 'Med indbudte gæster', date, time: '10:00-11:00' })
  const meeting = `/meetings/${id}`
  await inviteTo(coordinator, meeting, [person])
  const batch = await send(coordinator, meeting)
  const mail = (await mailsOf(coordinator, batch)).get(guest.email) ?? ''
  const to = answeredBy(mail)
  const reply = { to, partstat: 'ACCEPTED', stamp: stampNow() } as const
  const name = `${guest.givenName} ${guest.familyName}`
  await record(coordinator, { pasted: outlookReply({ ...reply, from: { name, email: guest.email } }) })
  const stranger = { name: 'Frida Fremmed', email: 'frida@example.net' }
  await record(coordinator, { pasted: appleReply({ ...reply, from: stranger }) })

  const series = await logMeeting(coordinator, {
    ...{ title: 'Hver uge', date, time: '12:00-13:00', repeat: 'WEEKLY', repeatInterval: 1 },
    repeatUntil: date.replace('1.7.', '29.7.'),
  })
  const listed = await coordinator.get(`/meetings/${series}/invitations`, { maxRedirects: 0 })
  await inviteTo(coordinator, (listed.headers()['location'] ?? '').replace('/invitations', ''), [person])

  const feed = { formKey: randomUUID(), source: 'PLAN', content: 'FULL', locale: 'da', label: 'Telefonen' }
  await coordinator.post('/profile/feeds/new', { form: feed })
  const bad = foreignCalendars.find((file) => file.name === 'bad-lines')
  const read = await upload(coordinator, bad?.bytes ?? Buffer.alloc(0))
  const [answer = ''] = /\/answer\/[\w-]+/.exec(mail.replaceAll('=\r\n', '')) ?? []
  return {
    coordinators: [
      ...[`${meeting}/invitations`, `${meeting}/invitations/new`, `${meeting}/invitations/sending`],
      ...[
        batch,
        '/outbox',
        '/answers',
        '/answers?tab=all',
        '/answers/new',
        '/profile/feeds',
        '/profile/feeds/new',
      ],
      ...['/imports/calendar', read.headers()['location'] ?? '', '/series', '/tasks'],
      ...[`/meetings/${series}`, `/meetings/${series}/edit`, listed.headers()['location'] ?? ''],
    ],
    answer,
  }
}
