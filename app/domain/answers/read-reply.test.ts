import { describe, expect, it } from 'vitest'
import { worked } from '~/testing/worked'
import { appleReply, googleReply, mailed, outlookReply, type Reply } from '../../../e2e/replies'
import { readReplies } from './read-reply'

const given: Reply = {
  to: {
    uid: 'uid-1',
    sequence: 2,
    start: '20270701T080000Z',
    end: '20270701T090000Z',
    summary: 'Møde; om, kvante',
    organizer: 'kalender@example.org',
  },
  from: { name: 'Ana Sørensen', email: 'ana@example.org' },
  partstat: 'DECLINED',
  stamp: '20270601T101112Z',
  comment: 'Er på rejse, desværre',
}
const flavours = { Outlook: outlookReply, Google: googleReply, Apple: appleReply }
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readReplies(bytes(text))
const calendar = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

describe.each(Object.entries(flavours))('a reply as %s sends it', (_name, write) => {
  it('is read for whom, what and when it answers', async () => {
    const { replies, problems } = await read(write(given))
    expect(problems).toEqual([])
    expect(replies).toMatchObject([
      {
        method: 'REPLY',
        uid: 'uid-1',
        occurrence: null,
        sequence: 2,
        stamp: '2027-06-01T10:11:12.000Z',
        email: 'ana@example.org',
        status: 'DECLINED',
        comment: 'Er på rejse, desværre',
        from: null,
      },
    ])
  })

  it('is read out of its mail, once, with the sender and the mail’s id', async () => {
    const { replies } = await read(await mailed(given, write(given), 'Afslag: Møde'))
    expect(replies).toHaveLength(1)
    expect(replies[0]).toMatchObject({ email: 'ana@example.org', from: 'ana@example.org' })
    expect(replies[0]?.messageId).toMatch(/^<.+@.+>$/)
  })

  it('names one occurrence by its instant', async () => {
    const { replies } = await read(write({ ...given, occurrence: '20270708T080000Z' }))
    expect(replies[0]?.occurrence).toEqual({ at: '2027-07-08T08:00:00.000Z' })
  })

  it('proposes another time', async () => {
    const { replies } = await read(write({ ...given, method: 'COUNTER', partstat: 'TENTATIVE' }))
    expect(replies[0]).toMatchObject({
      method: 'COUNTER',
      proposedStart: '2027-07-01T08:00:00.000Z',
      proposedEnd: '2027-07-01T09:00:00.000Z',
    })
  })
})

describe('reading', () => {
  it.each([
    [
      'an IANA zone',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20270708T100000',
      { at: '2027-07-08T08:00:00.000Z' },
    ],
    [
      'a Windows zone',
      'RECURRENCE-ID;TZID=Romance Standard Time:20270708T100000',
      { at: '2027-07-08T08:00:00.000Z' },
    ],
    ['a day', 'RECURRENCE-ID;VALUE=DATE:20270708', { on: '2027-07-08' }],
    ['a floating time', 'RECURRENCE-ID:20270708T100000', { on: '2027-07-08' }],
  ])('takes an occurrence given as %s', async (_name, line, occurrence) => {
    const { replies } = await read(calendar('UID:1', line, 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.dk'))
    expect(replies[0]?.occurrence).toEqual(occurrence)
  })

  it('takes a delegation with whom it goes to', async () => {
    const { replies } = await read(
      calendar(
        'UID:1',
        'ATTENDEE;CN=Bo Holm;DELEGATED-FROM="mailto:ana@b.dk";PARTSTAT=NEEDS-ACTION:mailto:bo@b.dk',
        'ATTENDEE;CN=Ana;DELEGATED-TO="MAILTO:Bo@b.dk";PARTSTAT=DELEGATED:MAILTO:Ana@B.dk',
      ),
    )
    expect(replies).toMatchObject([
      { email: 'ana@b.dk', status: 'SUBSTITUTE', substitute: { name: 'Bo Holm', email: 'bo@b.dk' } },
    ])
  })

  it('takes the sender among several attendees', async () => {
    const body = calendar(
      'UID:1',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:bo@b.dk',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:ana@b.dk',
    )
    const mail = [
      'From: Ana <ana@b.dk>',
      'Content-Type: text/calendar; charset=utf-8; method=REPLY',
      '',
      body,
    ]
    expect((await read(mail.join('\r\n'))).replies).toMatchObject([{ email: 'ana@b.dk', status: 'DECLINED' }])
  })

  it('takes an address from EMAIL where the value is none', async () => {
    const { replies } = await read(
      calendar('UID:1', 'ATTENDEE;EMAIL=ana@b.dk;PARTSTAT=TENTATIVE:invalid:nomail'),
    )
    expect(replies[0]).toMatchObject({ email: 'ana@b.dk', status: 'TENTATIVE' })
  })

  it('decodes base64, quoted-printable and Windows-1252', async () => {
    const body = calendar('UID:1', 'COMMENT:Håber på næste år', 'ATTENDEE;PARTSTAT=DECLINED:mailto:ana@b.dk')
    const head =
      'From: ana@b.dk\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; charset=utf-8; method=REPLY\r\n'
    const base64 = `${head}Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64')}`
    const quoted = [...bytes(body)]
      .map((byte) =>
        byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('')
    const printable = `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}`
    for (const mail of [base64, printable]) {
      expect((await read(mail)).replies[0]?.comment).toBe('Håber på næste år')
    }
    const { replies } = await readReplies(new Uint8Array(Buffer.from(body, 'latin1')))
    expect(replies[0]?.comment).toBe('Håber på næste år')
  })

  it.each([
    [
      'an invitation',
      calendar('UID:1', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.dk').replace('REPLY', 'REQUEST'),
      'replyOtherMethod',
    ],
    ['no UID', calendar('ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.dk'), 'replyWithoutUid'],
    ['no attendee', calendar('UID:1'), 'replyWithoutAttendee'],
    ['no answer', calendar('UID:1', 'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@b.dk'), 'replyWithoutAnswer'],
    ['plain text', 'Hej, jeg kommer gerne', 'replyUnreadable'],
    ['nothing', '', 'replyUnreadable'],
    ['a mail without a calendar', 'From: a@b.dk\r\nSubject: Ja\r\n\r\nJeg kommer', 'replyWithoutCalendar'],
    [
      'winmail.dat',
      'From: a@b.dk\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+\r\n--x--\r\n',
      'replyWinmail',
    ],
    ['Outlook’s own format', '\u00d0\u00cf\u0011\u00e0rest', 'replyOutlookMessage'],
    ['a zip', 'PK\u0003\u0004rest', 'replyArchive'],
  ])('says what is wrong with %s', async (_name, text, problem) => {
    expect(await readReplies(new Uint8Array(Buffer.from(text, 'latin1')))).toEqual({
      replies: [],
      problems: [problem],
    })
  })

  it.each(['00000101T000000Z', '99991231T235959Z'])('takes %s for no time at all', async (time) => {
    const { replies } = await read(
      calendar('UID:1', `DTSTAMP:${time}`, 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.dk'),
    )
    expect(replies).toMatchObject([{ stamp: null }])
  })

  it('does not take apart a mail of thousands of parts, and serves others meanwhile', async () => {
    const part = `--a\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\n`
    const mail = `From: a@b.dk\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n${part.repeat(40_000)}`
    const began = worked()
    expect(await read(mail)).toEqual({ replies: [], problems: ['replyUnreadable'] })
    expect(worked() - began).toBeLessThan(500)
  })

  it('stays quick and says no on hostile input', async () => {
    const began = worked()
    for (const text of [
      'BEGIN:VEVENT\r\n'.repeat(100_000),
      calendar('UID:1', ...Array.from({ length: 20_000 }, () => 'ATTENDEE;PARTSTAT=X:mailto:a@b.dk')),
      `Subject: x\r\n${'X-A: b\r\n'.repeat(60_000)}\r\n`,
      'Content-Type: multipart/mixed; boundary=a\r\nFrom: a@b\r\n\r\n'.repeat(2_000),
      'a:'.repeat(500_000),
      '\n'.repeat(1_000_000),
    ]) {
      expect((await read(text)).replies).toEqual([])
    }
    expect(worked() - began).toBeLessThan(8_000)
  })
})
