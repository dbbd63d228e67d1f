import { feedLimits } from '~/domain/feeds/feed'
import { useReader, useTexts } from '~/i18n'

/** Which days and how many events a subscription holds, and as whom it sees. */
export function FeedWindowNote() {
  const t = useTexts().feeds
  const { locale } = useReader()
  const most = locale === 'en' ? '1,000' : '1.000'
  return (
    <div className="mt-6 grid max-w-[70ch] gap-2 text-sm text-muted">
      <p>{t.window(feedLimits.daysBack, feedLimits.daysAhead, most)}</p>
      <p>{t.access}</p>
      <p>{t.help.updates}</p>
    </div>
  )
}
