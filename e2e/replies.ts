import { createTransport } from 'nodemailer'

/** What a reply answers, as the invitation said it; instants as "20270701T080000Z". */
export type Answered = {
  uid: string
  sequence: number
  start: string
  end: string
  summary: string
  organizer: string
}

export type Reply = {
  to: Answered
  from: { name: string; email: string }
  partstat: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED'
  /** DTSTAMP of the reply. */
  stamp: string
  comment?: string
  /** The one occurrence answered, by its instant in UTC. */
  occurrence?: string
  /** REPLY, or a proposal of the times in `to`. */
  method?: 'REPLY' | 'COUNTER'
}

/** How Outlook replies: capital MAILTO, no ORGANIZER, a Windows zone described in place. */
export function outlookReply({
  to,
  from,
  partstat,
  stamp,
  comment,
  occurrence,
  method = 'REPLY',
}: Reply): string {
  return crlf(
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    ...utcAsWindows,
    'BEGIN:VEVENT',
    `ATTENDEE;PARTSTAT=${partstat};CN=${from.name}:MAILTO:${from.email.toUpperCase()}`,
    ...(comment ? [`COMMENT;LANGUAGE=da-DK:${escaped(comment)}`] : []),
    `UID:${to.uid}`,
    ...(occurrence ? [`RECURRENCE-ID:${occurrence}`] : []),
    `SUMMARY;LANGUAGE=da-DK:Accepteret: ${escaped(to.summary)}`,
    `DTSTART;TZID=UTC:${to.start.slice(0, -1)}`,
    `DTEND;TZID=UTC:${to.end.slice(0, -1)}`,
    'CLASS:PUBLIC',
    'PRIORITY:5',
    `DTSTAMP:${stamp}`,
    'TRANSP:OPAQUE',
    'STATUS:CONFIRMED',
    `SEQUENCE:${to.sequence}`,
    `X-MICROSOFT-CDO-APPT-SEQUENCE:${to.sequence}`,
    'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    'END:VEVENT',
    'END:VCALENDAR',
  )
}

/** How Google replies: times in UTC, the address as the name, guests counted. */
export function googleReply({
  to,
  from,
  partstat,
  stamp,
  comment,
  occurrence,
  method = 'REPLY',
}: Reply): string {
  return crlf(
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `DTSTART:${to.start}`,
    `DTEND:${to.end}`,
    `DTSTAMP:${stamp}`,
    `ORGANIZER;CN=${to.organizer}:mailto:${to.organizer}`,
    `UID:${to.uid}`,
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=' + partstat,
    ` ;CN=${from.email};X-NUM-GUESTS=0:mailto:${from.email}`,
    ...(comment ? [`COMMENT:${escaped(comment)}`] : []),
    ...(occurrence ? [`RECURRENCE-ID:${occurrence}`] : []),
    `CREATED:${stamp}`,
    'DESCRIPTION:',
    `LAST-MODIFIED:${stamp}`,
    'LOCATION:',
    `SEQUENCE:${to.sequence}`,
    'STATUS:CONFIRMED',
    `SUMMARY:${escaped(to.summary)}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  )
}

/** How Apple's Calendar replies: quoted names, EMAIL beside the address, a request status. */
export function appleReply({
  to,
  from,
  partstat,
  stamp,
  comment,
  occurrence,
  method = 'REPLY',
}: Reply): string {
  return crlf(
    'BEGIN:VCALENDAR',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'PRODID:-//Apple Inc.//macOS 14.5//EN',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `ATTENDEE;CN="${from.name}";CUTYPE=INDIVIDUAL;EMAIL="${from.email}";PARTSTAT=${partstat}`,
    ` :mailto:${from.email}`,
    ...(comment ? [`COMMENT:${escaped(comment)}`] : []),
    `DTEND:${to.end}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${to.start}`,
    `ORGANIZER;CN="Kalender";EMAIL="${to.organizer}":mailto:${to.organizer}`,
    ...(occurrence ? [`RECURRENCE-ID:${occurrence}`] : []),
    'REQUEST-STATUS:2.0;Success',
    `SEQUENCE:${to.sequence}`,
    `SUMMARY:${escaped(to.summary)}`,
    `UID:${to.uid}`,
    'END:VEVENT',
    'END:VCALENDAR',
  )
}

/** A reply as the whole mail it comes in. */
export async function mailed(reply: Reply, body: string, subject: string): Promise<string> {
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    from: { name: reply.from.name, address: reply.from.email },
    to: reply.to.organizer,
    subject,
    text: reply.comment ?? '',
    icalEvent: { method: reply.method ?? 'REPLY', content: body },
  })
  return (message as Buffer).toString('utf8')
}

const utcAsWindows = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
const crlf = (...lines: string[]) => [...lines, ''].join('\r\n')
