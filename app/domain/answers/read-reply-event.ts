import { cleanEmail, cleanLine, cleanText } from '../text/clean-text'
import type { JCalComponent, JCalProperty } from '../calendar/jcal'
import type { AnswerStatus } from './answer'
import type { Reply, ReplyProblem } from './reply'
import { proposedInstant, replyInstant, replyOccurrence } from './reply-time'

/** The mail a calendar came in. */
export type Envelope = { from: string | null; messageId: string | null }

const statuses: Record<string, AnswerStatus> = {
  ACCEPTED: 'ACCEPTED',
  TENTATIVE: 'TENTATIVE',
  DECLINED: 'DECLINED',
  DELEGATED: 'SUBSTITUTE',
}
const longestUid = 1_000
const longestComment = 2_000

/**
 * What one VEVENT of a REPLY or COUNTER says, or why it says nothing. ORGANIZER may be missing, as Outlook.com leaves it
 * out; addresses are compared lower-cased and without `mailto:`, which Apple writes in capitals.
 */
export function replyOf(
  event: JCalComponent,
  method: Reply['method'],
  { from, messageId }: Envelope,
): Reply | ReplyProblem {
  const uid = cleanLine(textOf(event, 'uid'))
  if (uid === '' || uid.length > longestUid) return 'replyWithoutUid'
  const attendee = answeringAttendee(event, from)
  if (!attendee) return 'replyWithoutAttendee'
  const status = statuses[parameter(attendee, 'partstat').toUpperCase()]
  if (!status && method === 'REPLY') return 'replyWithoutAnswer'
  const start = method === 'COUNTER' ? proposedInstant(find(event, 'dtstart')) : null
  const end = method === 'COUNTER' ? proposedInstant(find(event, 'dtend')) : null
  if (method === 'COUNTER' && !start) return 'replyWithoutTime'
  return {
    method,
    uid,
    occurrence: replyOccurrence(find(event, 'recurrence-id')),
    sequence: sequenceOf(event),
    stamp: replyInstant(find(event, 'dtstamp')),
    email: addressOf(attendee) ?? '',
    name: shortLine(parameter(attendee, 'cn')),
    status: status ?? 'TENTATIVE',
    substitute: status === 'SUBSTITUTE' ? substituteOf(event, attendee) : null,
    comment: commentOf(event, attendee),
    proposedStart: start,
    proposedEnd: start && end && end > start ? end : null,
    from,
    messageId,
  }
}

/**
 * Who answers: the one ATTENDEE there should be (RFC 5546 §3.2.3). Of several, the mail's sender; else the first that
 * gives an answer and is not merely named by another as a substitute.
 */
function answeringAttendee(event: JCalComponent, from: string | null): JCalProperty | undefined {
  const attendees = event[1].filter((property) => property[0] === 'attendee' && addressOf(property))
  const own = attendees.filter((property) => parameter(property, 'delegated-from') === '')
  return (
    own.find((property) => addressOf(property) === from) ??
    own.find((property) => parameter(property, 'partstat').toUpperCase() in statuses) ??
    own[0] ??
    attendees[0]
  )
}

function substituteOf(event: JCalComponent, attendee: JCalProperty): Reply['substitute'] {
  const email = addressIn(parameter(attendee, 'delegated-to'))
  if (!email) return null
  const named = event[1].find((property) => property[0] === 'attendee' && addressOf(property) === email)
  return { email, name: named ? shortLine(parameter(named, 'cn')) : '' }
}

/** COMMENT, or Google's parameter for it. */
function commentOf(event: JCalComponent, attendee: JCalProperty): string {
  const comments = event[1]
    .filter(([name]) => name === 'comment')
    .map((property) => String(property[3] ?? ''))
  const text = comments.length > 0 ? comments.join('\n') : parameter(attendee, 'x-response-comment')
  return cleanText(text).trim().slice(0, longestComment)
}

function sequenceOf(event: JCalComponent): number | null {
  const value = Number(find(event, 'sequence')?.[3] ?? Number.NaN)
  return Number.isInteger(value) && value >= 0 && value < 2 ** 31 ? value : null
}

/** The address of an ATTENDEE: its value, or its EMAIL parameter where that is no mail address (RFC 7986 §6.2). */
function addressOf(attendee: JCalProperty): string | null {
  const value = String(attendee[3] ?? '')
  return addressIn(/^mailto:/i.test(value) ? value : parameter(attendee, 'email') || value)
}

function addressIn(text: string): string | null {
  const address = cleanEmail(
    text
      .replace(/^mailto:/i, '')
      .replace(/%40/gi, '@')
      .replace(/%2B/gi, '+'),
  )
  return address && address.length <= 254 ? address.toLowerCase() : null
}

function find(event: JCalComponent, name: string): JCalProperty | undefined {
  return event[1].find((property) => property[0] === name)
}

function textOf(event: JCalComponent, name: string): string {
  const value = find(event, name)?.[3]
  return typeof value === 'string' ? value : ''
}

function parameter(property: JCalProperty, name: string): string {
  const value = property[1][name]
  return String((Array.isArray(value) ? value[0] : value) ?? '').trim()
}

function shortLine(text: string): string {
  return cleanLine(text)
    .replace(/^["']+|["']+$/g, '')
    .slice(0, 200)
}
