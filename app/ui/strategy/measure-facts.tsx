import type { MeasurePage } from '~/domain/strategy/find-measure.server'
import type { MeasureRow } from '~/domain/strategy/find-strategy.server'
import { useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Section } from '../page'
import { Link } from '../router'

type MeasureFactsProps = {
  measure: Pick<MeasurePage, 'priority' | 'target' | 'evidence' | 'group' | 'series'>
}

/** What the measure asks for and what counts towards it. */
export function MeasureFacts({ measure }: MeasureFactsProps) {
  const t = useTexts().strategy
  const targetText = useTargetText()
  const { group, series } = measure
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
          { label: t.priority, value: measure.priority },
          { label: t.targetLabel, value: targetText(measure.target) },
          { label: t.evidence, value: measure.evidence },
          { label: t.group, value: link },
          { label: t.series, value: seriesLink },
        ]}
      />
    </Section>
  )
}

/** Writes a measure's target in words. */
export function useTargetText(): (target: MeasureRow['target']) => string {
  const t = useTexts().strategy
  return ({ kind, number }) => t.target[kind](number ?? 1)
}
