import type { MailBatch } from '~/domain/mail/find-outbox.server'
import { useTexts } from '~/i18n'

/** How much of one sending has gone out; read out when it changes. */
export function BatchProgress({ counts, total }: Pick<MailBatch, 'counts' | 'total'>) {
  const t = useTexts().invitations.outbox
  const sent = (counts.SENT ?? 0) + (counts.HANDED_OVER ?? 0)
  const all = total - (counts.WITHDRAWN ?? 0)
  return (
    <div className="mb-4 grid max-w-md gap-1">
      <p role="status" className="font-medium tabular-nums">
        {t.progress(sent, all)}
      </p>
      <progress
        value={sent}
        max={Math.max(all, 1)}
        aria-label={t.batchTitle}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  )
}
