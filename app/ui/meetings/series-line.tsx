import { CalendarPlus, ChevronLeft, ChevronRight, MailPlus, Repeat } from 'lucide-react'
import type { MeetingSeries } from '~/domain/recurrence/find-series.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'

/** The series a meeting belongs to, and the way to its neighbours. */
export function SeriesLine({ series }: { series: MeetingSeries }) {
  const t = useTexts().recurrence
  const { id, words, number, count, previousId, nextId } = series
  return (
    <nav aria-label={t.series} className="my-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span className="inline-flex items-start gap-1.5">
        <Repeat size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-muted" />
        <span>
          {words} <span className="whitespace-nowrap text-muted">· {t.position(number, count)}</span>
        </span>
      </span>
      <span className="no-print flex flex-wrap items-center gap-1">
        {previousId ? (
          <ButtonLink to={`/meetings/${previousId}`} icon={ChevronLeft} tone="quiet" iconOnly>
            {t.previous}
          </ButtonLink>
        ) : null}
        {nextId ? (
          <ButtonLink to={`/meetings/${nextId}`} icon={ChevronRight} tone="quiet" iconOnly>
            {t.next}
          </ButtonLink>
        ) : null}
        <ButtonLink to={`/recurrences/${id}/invitations`} icon={MailPlus} tone="quiet">
          {t.invitations}
        </ButtonLink>
        <ButtonLink to={`/recurrences/${id}/calendar.ics`} icon={CalendarPlus} tone="quiet" download>
          {t.download}
        </ButtonLink>
      </span>
    </nav>
  )
}
