import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { environment, resetEnvironment } from '~/env.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildGuest, buildPlanned, invite, sendAll } from '~/testing/invited'
import { readMail } from '~/testing/sent-mail'
import type { Actor } from '../access/actor'
import { judge, noJudges } from '../calendar/calendar-judges'
import { MOST_LISTED } from './calendar-entry'
import type { InvitationSubject } from './invitation-subject'

useTestDatabase()

let coordinator: Actor
beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR', givenName: 'Jonas', familyName: 'Lindved' })
})

const rawOf = async (subject: InvitationSubject) =>
  // reads as the system: a test looks at what was stored
  (await db.outgoingMail.findFirstOrThrow({ where: { meetingId: subject.id } })).message

async function sendTo(
  names: { givenName: string; familyName: string }[],
  meeting: Parameters<typeof buildPlanned>[1] = {},
) {
  const planned = await buildPlanned(coordinator, meeting)
  const guests = await Promise.all(names.map((name) => buildGuest(coordinator, name)))
  await invite(coordinator, planned.subject, guests)
  return { ...planned, guests, sent: await sendAll(coordinator, planned.subject) }
}

const plain = { givenName: 'Ana', familyName: 'Ærø' }

describe('a message', () => {
  it('has the calendar as an alternative and as a file, its METHOD in both places, and one event of one UID', async () => {
    const { sent, subject, uid } = await sendTo([plain, { givenName: 'Bo', familyName: 'Li' }])
    const raw = await rawOf(subject)
    expect(raw).toMatch(/Content-Type: multipart\/alternative/)
    expect(raw.replace(/\r\n\s+/g, ' ')).toMatch(
      /Content-Type: text\/calendar; charset=utf-8; method=REQUEST/,
    )
    const [mail] = sent
    expect(mail?.calendar).toContain('METHOD:REQUEST')
    expect([mail?.method, mail?.events, mail?.says('uid')]).toEqual(['REQUEST', 1, uid])
    expect(mail?.file.name).toBe('invite.ics')
    const encoded = /filename=invite\.ics[^]*?\r\n\r\n([^-]*)/.exec(raw)?.[1] ?? ''
    expect(Buffer.from(encoded, 'base64').toString()).toMatch(/\r\nEND:VCALENDAR\r\n$/)
    expect(mail?.file.content.replaceAll('\r\n', '\n')).toBe(mail?.calendar.replaceAll('\r\n', '\n'))
  })

  it('names every invited person with role, kind, answer and question', async () => {
    const { sent, guests } = await sendTo([plain, { givenName: 'Bo', familyName: 'Li' }])
    for (const { attendees } of sent) {
      expect(attendees).toHaveLength(2)
      for (const line of attendees) {
        expect(line).toMatch(/ROLE=REQ-PARTICIPANT;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;RSVP=TRUE/)
      }
      expect(attendees.map((line) => line.replace(/^.*mailto:/, '')).sort()).toEqual(
        guests.map(({ email }) => email).sort(),
      )
    }
  })

  it('is from its organizer, and answers go there', async () => {
    const { sent } = await sendTo([plain])
    const [mail] = sent
    expect(mail?.from).toMatchObject({ name: 'Jonas Lindved' })
    expect(mail?.replyTo).toBe(mail?.from?.address)
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@localhost>$/)
  })

  it('is from the configured mailbox, in the office’s name, where there is one', async () => {
    const { dataDir, databaseUrl } = environment()
    const kept = { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: dataDir, DATABASE_URL: databaseUrl }
    resetEnvironment({ ...kept, CALENDAR_ADDRESS: 'kalender@example.org' })
    const { sent } = await sendTo([plain])
    resetEnvironment(kept)
    expect(sent[0]?.from?.address).toBe('kalender@example.org')
    expect(sent[0]?.from?.name).toMatch(/^Office \d+$/)
    expect(sent[0]?.says('organizer')).toBe('mailto:kalender@example.org')
  })

  it.skipIf(noJudges)('is read by libical, icalendar and vobject as it was meant', async () => {
    const { sent, guests } = await sendTo([{ givenName: 'Anne "Ann"', familyName: 'Ø; x' }], {
      title: 'a, b; c \\ d',
    })
    const { libical, icalendar, vobject } = judge(sent[0]?.file.content ?? '')
    if (libical) expect(libical).toMatchObject({ errors: 0, restrictions: true })
    for (const read of [icalendar, vobject]) {
      if (!read) continue
      expect(read[0]?.summary).toBe('a, b; c \\ d')
      expect(read[0]?.attendees.join().toLowerCase()).toContain(guests[0]?.email)
    }
  })

  it('says nothing of the purpose, who takes part, or where it is found here', async () => {
    const colleague = await buildGuest(coordinator, { givenName: 'Kollega', familyName: 'Hemmelig' })
    const { subject } = await sendTo([plain], { purpose: 'Presse dem om kvanter', personIds: [colleague.id] })
    const raw = await rawOf(subject)
    const mail = await readMail(raw)
    const all = [mail.text, mail.html, mail.calendar, mail.subject].join('\n')
    expect(all).not.toMatch(/Presse|Kollega|Hemmelig|\/meetings\//)
  })
})

describe('names and titles that would be headers', () => {
  const evil = 'Møde\r\nBcc: evil@example.org\r\n\r\nBEGIN:VEVENT'

  it('stay text: no header, no second event, no second recipient', async () => {
    const { sent, subject } = await sendTo(
      [{ givenName: 'Ana\r\nBcc: evil@example.org', familyName: '"<a@b.c>,' }],
      {
        title: evil,
        place: 'Rum 1\r\nATTENDEE:mailto:evil@example.org',
      },
    )
    const [mail] = sent
    expect(mail?.headers).not.toContain('bcc')
    expect(mail?.events).toBe(1)
    expect(mail?.attendees).toHaveLength(1)
    const head = (await rawOf(subject)).split('\r\n\r\n')[0] ?? ''
    expect(head).not.toMatch(/^bcc:/im)
    expect(head.match(/^To:/gim)).toHaveLength(1)
    for (const line of head.split('\r\n')) expect(line).toMatch(/^[\x20-\x7e\t]{1,998}$/)
  })

  it('in every script come back as they were written', async () => {
    const title = 'Møde med 北京 und Straße 🎉 '.repeat(6).trim()
    const { sent } = await sendTo([{ givenName: '伟', familyName: '王' }], { title })
    expect(sent[0]?.subject).toBe(`Invitation: ${title}`)
    expect(sent[0]?.says('summary')).toBe(title)
  })

  it('are no markup in the HTML, where links can be followed', async () => {
    const { sent } = await sendTo([plain], {
      title: '<script>x</script> & "y"',
      link: 'https://example.org/a?b=1&c=2',
    })
    expect(sent[0]?.html).not.toContain('<script>')
    expect(sent[0]?.html).toContain('<a href="https://example.org/a?b=1&amp;c=2">')
  })
})

describe('handling and marking', () => {
  it('a person with limited handling is named in their own message alone', async () => {
    const { subject } = await buildPlanned(coordinator)
    const secret = { givenName: 'Skjult', familyName: 'Kilde', handling: 'LIMITED' as const }
    const hidden = await buildGuest(coordinator, { ...secret, createdById: coordinator.accountId })
    const open = await buildGuest(coordinator, plain)
    await invite(coordinator, subject, [hidden, open])
    const sent = await sendAll(coordinator, subject)
    const to = (email: string) => sent.find((mail) => mail.to === email)
    expect(JSON.stringify(to(open.email))).not.toMatch(/Skjult|Kilde/)
    expect(JSON.stringify(to(open.email))).not.toContain(hidden.email)
    expect(to(hidden.email)?.attendees).toHaveLength(2)
  })

  it('a marked meeting says so on top of text and HTML, in capitals, and its entry is confidential', async () => {
    const { sent } = await sendTo([plain], { marking: 'TIL_TJENESTEBRUG' })
    expect(sent[0]?.text).toMatch(/^TIL TJENESTEBRUG\n/)
    expect(sent[0]?.html).toContain('<p><strong>TIL TJENESTEBRUG</strong></p>')
    expect(sent[0]?.says('class')).toBe('CONFIDENTIAL')
  })

  it('beyond a roomful each message names its recipient alone', async () => {
    const { subject, id } = await buildPlanned(coordinator)
    const guests = await Promise.all(Array.from({ length: MOST_LISTED + 1 }, () => buildGuest(coordinator)))
    await invite(coordinator, subject, guests)
    const sent = await sendAll(coordinator, subject)
    expect(new Set(sent.map(({ attendees }) => attendees.length))).toEqual(new Set([1]))
    await inTransaction((tx) => tx.outgoingMail.deleteMany({ where: { meetingId: id } }))
  })
})
