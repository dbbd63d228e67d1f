import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { decodeCalendar, NotACalendar, readCalendarInSlices } from '../calendar-import/read-calendar'
import { cleanEmail, cleanLine } from '../text/clean-text'
import type { JCalComponent } from '../calendar/jcal'
import { type Envelope, replyOf } from './read-reply-event'
import type { ReadReplies, ReplyProblem } from './reply'

/** Replies read of one thing handed in; more is no answer to an invitation. */
export const mostReplies = 100
/** The parser takes each part of a mail in turn and serves nobody meanwhile: forty thousand cost it two seconds. */
const mostParts = 1000
const fromNowhere: Envelope = { from: null, messageId: null }
const outlookMessage = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * The replies and counter-proposals in a calendar file or a whole mail (.eml), told apart by what they hold and not by
 * their names. Whatever cannot be read is named in `problems`; never throws.
 */
export async function readReplies(bytes: Uint8Array): Promise<ReadReplies> {
  if (outlookMessage.every((byte, at) => bytes[at] === byte)) return nothing('replyOutlookMessage')
  const text = decoded(bytes)
  if (typeof text !== 'string') return nothing(text.problem)
  return looksLikeMail(text) ? readMail(bytes) : readCalendarText(text, fromNowhere, null)
}

/** As `readReplies`, of a mail. */
export async function readMail(bytes: Uint8Array): Promise<ReadReplies> {
  const mail = await parsed(bytes)
  if (!mail) return nothing('replyUnreadable')
  const envelope = { from: senderOf(mail), messageId: idOf(mail) }
  const parts = mail.attachments.filter(isCalendar)
  if (parts.length === 0) {
    return nothing(mail.attachments.some(isWinmail) ? 'replyWinmail' : 'replyWithoutCalendar')
  }
  const read: ReadReplies = { replies: [], problems: [] }
  for (const part of parts.slice(0, mostReplies)) {
    const text = decoded(contentOf(part))
    const found =
      typeof text === 'string' ? await readCalendarText(text, envelope, part.method) : nothing(text.problem)
    read.replies.push(...found.replies)
    read.problems.push(...found.problems)
  }
  return distinct(read)
}

/** The same reply stands in a mail twice: as its alternative part and as its attachment. */
function distinct({ replies, problems }: ReadReplies): ReadReplies {
  const byContent = new Map(replies.map((reply) => [JSON.stringify(reply), reply]))
  return { replies: [...byContent.values()].slice(0, mostReplies), problems: [...new Set(problems)] }
}

async function readCalendarText(
  text: string,
  envelope: Envelope,
  mailMethod: string | null | undefined,
): Promise<ReadReplies> {
  const { components } = await readCalendarInSlices(text)
  const read: ReadReplies = { replies: [], problems: [] }
  for (const component of components) {
    const calendar = component.jCal as JCalComponent
    const own = calendar[1].find(([name]) => name === 'method')?.[3]
    const method = String(own ?? mailMethod ?? '')
      .trim()
      .toUpperCase()
    for (const event of calendar[2].filter(([name]) => name === 'vevent').slice(0, mostReplies)) {
      const reply =
        method === 'REPLY' || method === 'COUNTER' ? replyOf(event, method, envelope) : 'replyOtherMethod'
      if (typeof reply === 'string') read.problems.push(reply)
      else read.replies.push(reply)
    }
  }
  if (read.replies.length + read.problems.length === 0) return nothing('replyUnreadable')
  return distinct(read)
}

async function parsed(bytes: Uint8Array): Promise<Email | null> {
  if (hasManyParts(bytes)) return null
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20, maxRfc822NestingDepth: 3 })
  } catch {
    return null
  }
}

/** Every part begins with a line of two hyphens and its boundary (RFC 2046 §5.1.1). */
function hasManyParts(bytes: Uint8Array): boolean {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let lines = 0
  for (let at = mail.indexOf('\n--'); at >= 0 && lines <= mostParts; at = mail.indexOf('\n--', at + 1))
    lines++
  return lines > mostParts
}

const mailHeader = /^(?:From|MIME-Version|Content-Type|Date|Received)\s*:/i

/** Header lines before anything else, one of those every mail has among them. */
function looksLikeMail(text: string): boolean {
  if (/^\s*BEGIN\s*:/i.test(text)) return false
  const [head = ''] = text.slice(0, 50_000).replaceAll('\r', '').split('\n\n')
  return head.split('\n').some((line) => mailHeader.test(line))
}

function decoded(bytes: Uint8Array): string | { problem: ReplyProblem } {
  try {
    return decodeCalendar(bytes)
  } catch (error) {
    if (!(error instanceof NotACalendar)) throw error
    if (error.code === 'calendarTooBig') return { problem: 'replyTooBig' }
    return { problem: error.code === 'calendarIsArchive' ? 'replyArchive' : 'replyUnreadable' }
  }
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

function isCalendar({ mimeType, filename }: Attachment): boolean {
  return /^(?:text\/calendar|application\/ics)$/i.test(mimeType) || /\.ics$/i.test(filename ?? '')
}

function isWinmail({ mimeType, filename }: Attachment): boolean {
  return /ms-tnef/i.test(mimeType) || /^winmail\.dat$/i.test(filename ?? '')
}

function senderOf(mail: Email): string | null {
  const address = mail.from?.address
  return address ? (cleanEmail(address)?.toLowerCase() ?? null) : null
}

function idOf({ messageId }: Email): string | null {
  return messageId ? cleanLine(messageId).slice(0, 500) || null : null
}

function nothing(problem: ReplyProblem): ReadReplies {
  return { replies: [], problems: [problem] }
}
