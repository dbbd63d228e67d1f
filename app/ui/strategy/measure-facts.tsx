import type { ScoreboardRow } from '~/domain/strategy/scoreboard'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Section } from '../page'
import { Link } from '../router'

type MeasureFactsProps = {
  measure: Pick<ScoreboardRow, 'target' | 'evidence' | 'group' | 'series' | 'owner' | 'milestone'>
  priority: string
}

/** What the measure asks for, what counts towards it, whose it is and what comes next. */
export function MeasureFacts({ measure, priority }: MeasureFactsProps) {
  const { strategy: t, measures } = useTexts()
  const { locale } = useReader()
  const targetText = useTargetText()
  const { group, series, milestone } = measure
  const link = group && (
    <Link to={`/groups/${group.id}`} className="link">
      {group.name}
    </Link>
  )
  const seriesLink = series && (
    <Link to={`/series/${series.id}`} className="link">
      {series.name}
    </Link>
  )
  return (
    <Section title={t.about}>
      <Facts
        facts={[
          { label: t.priority, value: priority },
          { label: t.targetLabel, value: targetText(measure.target) },
          { label: t.evidence, value: measure.evidence },
          { label: t.group, value: link },
          { label: t.series, value: seriesLink },
          { label: measures.columns.owner, value: measure.owner },
          { label: measures.columns.milestone, value: milestone?.text },
          {
            label: measures.edit.milestoneOn,
            value: milestone?.on && formatDate(milestone.on, locale, 'medium'),
          },
        ]}
      />
    </Section>
  )
}

/** Writes a measure's target in words. */
export function useTargetText(): (target: ScoreboardRow['target']) => string {
  const t = useTexts().strategy
  return ({ kind, number }) => t.target[kind](number ?? 0)
}
