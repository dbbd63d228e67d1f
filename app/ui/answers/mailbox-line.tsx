import type { MailboxNews } from '~/domain/answers/mailbox-state.server'
import { useTexts } from '~/i18n'
import { Notice } from '../notice'

/** How reading the mailbox went last; what failed stands out. */
export function MailboxLine({ mailbox }: { mailbox: MailboxNews }) {
  const t = useTexts().answers.mailbox
  if (mailbox.kind === 'failed') {
    return <Notice tone="warn">{t.failed(mailbox.at, t.why[mailbox.why])}</Notice>
  }
  const line = mailbox.kind === 'read' ? t.read(mailbox.at) : t[mailbox.kind]
  return <p className="mb-4 text-sm text-muted">{line}</p>
}
