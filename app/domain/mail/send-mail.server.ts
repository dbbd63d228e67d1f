import { createTransport } from 'nodemailer'
import { environment } from '~/env.server'

export type Mail = { to: string; subject: string; text: string }

/** `off` when this installation sends no mail. */
export type Delivery = 'sent' | 'failed' | 'off'

/** Whether this installation sends mail. */
export function isMailOn(): boolean {
  return environment().smtpUrl !== undefined
}

/**
 * Hands a plain-text message to the configured mail server and says whether it took it; never throws. Waits at
 * most 15 s: never within a transaction. Neither files nor addresses are read for its content.
 */
export async function sendMail({ to, subject, text }: Mail): Promise<Delivery> {
  const { smtpUrl, mailFrom, origin } = environment()
  if (!smtpUrl) return 'off'
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    const from = mailFrom ?? `Rapport <rapport@${new URL(origin).hostname}>`
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text })
    return 'sent'
  } catch {
    return 'failed'
  } finally {
    transport.close()
  }
}
