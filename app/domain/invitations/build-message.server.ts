import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailMethod } from '~/generated/sqlite/enums'
import { cleanLine } from '../text/clean-text'
import { escapeHtml } from '../text/escape-html'
import type { Letter } from './compose-letter'

type Address = { name: string; email: string }

type Message = {
  organizer: Address
  to: Address
  letter: Letter
  method: MailMethod
  /** The iCalendar body; its METHOD is `method` (RFC 6047 §2.4). */
  calendar: string
  locale: string
  messageId: string
  date: Date
}

/** One mail, whole, as it is sent and saved (RFC 5322): text, HTML and calendar as alternatives, and the calendar as a file. */
export async function buildMessage(message: Message): Promise<string> {
  const { organizer, to, letter, method, calendar, locale, messageId, date } = message
  const composer = new MailComposer({
    from: mailbox(organizer),
    replyTo: mailbox(organizer),
    to: mailbox(to),
    subject: letter.subject,
    text: plainText(letter),
    html: simpleHtml(letter, locale),
    icalEvent: { method, content: calendar, filename: 'invite.ics' },
    headers: { 'Content-Language': locale },
    messageId,
    date,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return (await composer.compile().build()).toString('utf8')
}

/** The letter as plain text; the marking stands first. */
export function plainText({ marking, paragraphs }: Letter): string {
  return [...(marking ? [marking] : []), ...paragraphs].join('\n\n')
}

function mailbox({ name, email }: Address) {
  return { name: cleanLine(name), address: email }
}

function simpleHtml({ marking, paragraphs }: Letter, locale: string): string {
  const head = marking ? `<p><strong>${escapeHtml(marking)}</strong></p>` : ''
  const body = paragraphs.map((text) => `<p>${linked(escapeHtml(text)).replaceAll('\n', '<br>\n')}</p>`)
  return `<!doctype html>\n<html lang="${locale}"><body>\n${[head, ...body].filter(Boolean).join('\n')}\n</body></html>\n`
}

function linked(html: string): string {
  return html.replace(/https?:\/\/[^\s<>]+?(?=[.,;:!?)]*(?:\s|$|&quot;|&gt;|&lt;))/g, '<a href="$&">$&</a>')
}
