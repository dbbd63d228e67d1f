import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'

type LiveMarkProps = { live: boolean; liveUntil: string | null }

/** Whether a member is in live dialogue: a full ring or an empty one, and in words until when. */
export function LiveMark({ live, liveUntil }: LiveMarkProps) {
  const t = useTexts().groups.page
  const { locale } = useReader()
  const words = live && liveUntil ? t.liveUntil(formatDate(liveUntil, locale, 'medium')) : t.notLive
  return (
    <span className="inline-flex items-center gap-1.5 text-muted">
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" className="shrink-0 text-ok">
        <circle
          cx="6"
          cy="6"
          r="4.5"
          stroke="currentColor"
          strokeWidth="2"
          fill={live ? 'currentColor' : 'none'}
        />
      </svg>
      {words}
    </span>
  )
}
