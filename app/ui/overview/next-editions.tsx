import type { Overview } from '~/domain/overview/find-overview.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'

/** The editions that come next. */
export function NextEditions({ editions }: Pick<Overview, 'editions'>) {
  const { overview: t } = useTexts()
  const { locale } = useReader()
  const all = (
    <Link to="/plan" className="link text-sm">
      {t.wholeYear}
    </Link>
  )
  return (
    <Section title={t.nextEvents} flush actions={all}>
      {editions.length === 0 ? <EmptyState title={t.noEvents} text={t.noEventsText} /> : null}
      <ul>
        {editions.map(({ id, name, startsOn, place, handling }) => (
          <li key={id} className="border-b border-line px-4 py-2.5 text-sm last:border-0">
            <span className="flex flex-wrap items-center gap-2">
              <Link to={`/editions/${id}`} className="link-plain break-words">
                {name}
              </Link>
              <HandlingMark handling={handling} />
            </span>
            <span className="block text-muted">
              {[formatDate(startsOn, locale, 'medium'), place].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
