import PostalMime from 'postal-mime'
import { db } from '~/db.server'
import { eventsOf } from '~/domain/calendar/calendar-judges'

/** A stored message as its recipient's mail program takes it apart. */
export type SentMail = Awaited<ReturnType<typeof readMail>>

/** The messages of one sending, by recipient. */
export async function readBatch(batchId: string): Promise<SentMail[]> {
  // reads as the system: a test looks at what was sent to everybody
  const mails = await db.outgoingMail.findMany({ where: { batchId }, orderBy: [{ toEmail: 'asc' }] })
  return Promise.all(mails.map(({ message }) => readMail(message)))
}

export async function readMail(message: string) {
  const mail = await PostalMime.parse(message, { attachmentEncoding: 'utf8' })
  const [part, file] = mail.attachments
  const calendar = String(part?.content)
  const events = eventsOf(calendar)
  const [event] = events
  const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  return {
    to: mail.to?.[0]?.address ?? '',
    from: mail.from,
    replyTo: mail.replyTo?.[0]?.address,
    messageId: mail.messageId,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: mail.headers.map(({ key }) => key),
    /** METHOD as the MIME part says it. */
    method: part?.method ?? '',
    file: { name: file?.filename, content: String(file?.content) },
    calendar,
    events: events.length,
    /** A property of the event as it is written. */
    says: (property: string) => String(event?.getFirstPropertyValue(property) ?? ''),
    attendees: lines.filter((line) => line.startsWith('ATTENDEE')),
  }
}
