import type { SeriesPage } from '~/domain/events/series/find-series.server'
import { useTexts } from '~/i18n'
import { EmptyState } from '../empty-state'
import { Section } from '../page'

/** What every edition begins with: tasks, agenda and the invitation's text. */
export function SeriesTemplate({ series }: { series: SeriesPage }) {
  const t = useTexts().series
  const words = t.page
  return (
    <>
      <Section title={words.tasks} count={series.tasks.length} flush>
        {series.tasks.length === 0 ? (
          <EmptyState title={words.noTasks} text={words.noTasksText} />
        ) : (
          <ol className="divide-y divide-line text-sm">
            {series.tasks.map(({ id, title, offsetDays }) => (
              <li key={id} className="grid gap-x-4 px-4 py-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
                <span className="text-muted tabular-nums">{t.offset(offsetDays)}</span>
                <span>{title}</span>
              </li>
            ))}
          </ol>
        )}
      </Section>
      {series.agenda.length > 0 ? (
        <Section title={words.agenda} count={series.agenda.length}>
          <ol className="list-decimal pl-5 text-sm">
            {series.agenda.map(({ id, title, minutes }) => (
              <li key={id} className="py-0.5">
                {title}
                {minutes === null ? null : <span className="ml-2 text-muted">{t.minutes(minutes)}</span>}
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      {series.subject || series.invitation ? (
        <Section title={words.texts}>
          {series.subject ? <p className="mb-2 font-medium">{series.subject}</p> : null}
          <p className="text-sm whitespace-pre-line">{series.invitation}</p>
        </Section>
      ) : null}
    </>
  )
}
