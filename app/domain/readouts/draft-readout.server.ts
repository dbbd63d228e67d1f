import MailComposer from 'nodemailer/lib/mail-composer'
import { textsFor } from '~/i18n/texts'
import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { documentHtml } from '../documents/document-html'
import { documentText } from '../documents/document-text'
import type { HouseDocument } from '../documents/house-document'
import { recordDocument } from '../documents/record-document.server'
import { writableText } from '../documents/writable-text'
import { saveDraft } from '../drafts/change-draft.server'
import { nestedFields } from '../drafts/draft'
import { findDraft } from '../drafts/find-draft.server'
import { NotFound } from '../errors'
import { cleanEmail, cleanLine } from '../text/clean-text'
import { findReadout } from './find-readout.server'
import { judgeRecipients, type Recipient } from './judge-recipients.server'
import type { ReadoutChoice } from './readout'
import { type GivenRecipients, recipientForm } from './readout-schema.server'

/**
 * Keeps to whom the actor wants to send a meeting's readout, once all of them may have it, and writes in the audit that
 * it goes out. Nothing is sent. Throws NotFound, and Invalid naming whoever may not see it.
 */
export async function draftReadout(
  actor: Actor,
  meetingId: string,
  choice: ReadoutChoice,
  given: GivenRecipients,
  now: Date,
): Promise<void> {
  const readout = await findReadout(actor, meetingId, choice, now)
  await judgeRecipients(actor, readout, given)
  const kept: [string, string][] = [
    ...given.accountIds.map((id): [string, string] => ['accountIds', id]),
    ...given.personIds.map((id): [string, string] => ['personIds', id]),
    ['addresses', given.addresses.join('\n')],
    ...(given.confirmed ? [['confirmed', 'on'] as [string, string]] : []),
  ]
  await saveDraft(actor, formName(meetingId), kept, now)
  await recordDocument(
    actor,
    readout.sources,
    { document: 'readout', format: 'eml' },
    { kind: 'meeting', id: meetingId },
  )
}

/**
 * The mail as a file that mail programs open as a draft, to those kept last; their rights are judged again. Throws NotFound
 * when none were kept, Invalid when one of them may no longer see it.
 */
export async function buildReadoutMail(
  actor: Actor,
  meetingId: string,
  choice: ReadoutChoice,
  now: Date,
): Promise<{ name: string; message: string }> {
  const readout = await findReadout(actor, meetingId, choice, now)
  const kept = await findDraft(actor, formName(meetingId), now)
  if (!kept) throw new NotFound()
  const { accountIds, personIds, ...rest } = nestedFields(kept.fields)
  const given = recipientForm.parse({ ...rest, accountIds: listed(accountIds), personIds: listed(personIds) })
  const { recipients } = await judgeRecipients(actor, readout, given)
  // The sender's own account: everybody knows their own address.
  const { email } = await db.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { email: true },
  })
  const message = await compose(readout.document, { name: actor.name, email }, recipients, now)
  return { name: readout.document.title, message }
}

async function compose(
  document: HouseDocument,
  from: Recipient,
  to: Recipient[],
  now: Date,
): Promise<string> {
  const { language, title } = document
  const marking = document.marking === 'NONE' ? null : textsFor(language).kinds.marking[document.marking]
  const composer = new MailComposer({
    from: mailbox(from),
    to: to.map(mailbox),
    subject: cleanLine(marking ? `${marking}: ${title}` : title),
    text: writableText(documentText(document, marking)),
    html: `<!doctype html>\n<html lang="${language}"><body>\n${writableText(documentHtml(document, marking))}\n</body></html>\n`,
    // Outlook opens a message with this field for writing, not for reading.
    headers: { 'Content-Language': language, 'X-Unsent': '1' },
    date: now,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return (await composer.compile().build()).toString('utf8')
}

function mailbox({ name, email }: Recipient) {
  return { name: cleanLine(writableText(name)), address: cleanEmail(email) ?? '' }
}

/** A field that was sent once is a text, one sent more often a list. */
function listed(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

function formName(meetingId: string): string {
  return `readout-${meetingId}`
}
