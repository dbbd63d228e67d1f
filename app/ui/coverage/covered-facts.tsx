import type { Covered } from '~/domain/coverage/find-covered.server'
import { formatDate, formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Section } from '../page'
import { Link } from '../router'
import { GapBadges } from './gap-table'

/** What coverage says of one organisation: contacts, level, strength, promises and what is missing. */
export function CoveredFacts({ row, gaps }: Pick<Covered, 'row' | 'gaps'>) {
  const t = useTexts().coverage
  const { locale, today } = useReader()
  const { last, next, strongest, followUps } = row
  return (
    <Section title={t.country.contact}>
      <Facts
        facts={[
          {
            label: t.columns.last,
            value: last ? (
              <Link to={`/meetings/${last.id}`} className="link-plain">
                {t.country.lastLine(formatDate(last.on, locale, 'medium'), last.us.join(', '))}
              </Link>
            ) : (
              t.never
            ),
          },
          { label: t.columns.level, value: last?.level ? t.rank(last.level.title, last.level.rank) : null },
          { label: t.columns.meetings, value: t.said.meetings(row.meetings) },
          {
            label: t.columns.strongest,
            value: strongest ? t.knows(strongest.name, strongest.strength) : t.nothing.strength,
          },
          { label: t.metrics.followups, value: t.openOf(followUps.open, followUps.overdue) },
          {
            label: t.metrics.next,
            value: next ? (
              <Link to={`/meetings/${next.id}`} className="link-plain">
                {formatRelativeDay(next.on, today, locale)}
              </Link>
            ) : (
              t.nothing.next
            ),
          },
          {
            label: t.columns.gaps,
            value: gaps.length > 0 ? <GapBadges row={{ ...row, gaps }} /> : t.country.noGaps,
          },
        ]}
      />
    </Section>
  )
}
