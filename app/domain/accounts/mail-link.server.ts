import { textsFor } from '~/i18n/texts'
import type { Actor, Locale } from '../access/actor'
import { sendMail, type Delivery } from '../mail/send-mail.server'
import { formatMoment } from '../time/format-time'

type MailedLink = { email: string; locale: Locale; link: string; expiresAt: Date }

/** Mails a link for a new password in its owner's language. */
export function mailPasswordLink(
  actor: Actor,
  { email, locale, link, expiresAt }: MailedLink,
): Promise<Delivery> {
  const t = textsFor(locale).admin.passwordLink
  const until = formatMoment(expiresAt, actor.zone, locale)
  return sendMail({ to: email, subject: t.mailSubject, text: t.mailText({ by: actor.name, link, until }) })
}

type MailedInvitation = {
  givenName: string
  email: string
  locale: Locale
  link: string
  expiresAt: Date
}

/** Mails an invitation in the language it was made for; says whether the mail server took it. */
export function mailInvitation(actor: Actor, invitation: MailedInvitation): Promise<Delivery> {
  const { givenName, email, locale, link, expiresAt } = invitation
  const t = textsFor(locale).admin.invitations
  const until = formatMoment(expiresAt, actor.zone, locale)
  return sendMail({
    to: email,
    subject: t.mailSubject(actor.name),
    text: t.mailText({ name: givenName, by: actor.name, link, until }),
  })
}
