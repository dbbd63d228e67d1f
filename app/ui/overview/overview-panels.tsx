import { FileSpreadsheet } from 'lucide-react'
import type { Overview } from '~/domain/overview/find-overview.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { CountryTiles } from '../coverage/country-tiles'
import { CoverageSummary } from '../coverage/coverage-summary'
import { EmptyState } from '../empty-state'
import { EngagementSection } from '../engagement/engagement-section'
import { InsightTable } from '../insights/insight-table'
import { Section } from '../page'
import { Link } from '../router'
import { ScoreboardSummary } from '../strategy/scoreboard-summary'
import { MeasureStrip } from './measure-strip'
import { NextEditions } from './next-editions'

/** The pictures leadership steers by, each with the way to its table and file. One A4 page on paper. */
export function OverviewPanels({ overview }: { overview: Overview }) {
  const { scoreboard, coverage, editions, engagement } = overview
  return (
    <div className="overview">
      <Section
        title={useTexts().overview.measures}
        actions={<Ways page="/strategy" file="/strategy/scoreboard.csv" />}
      >
        {scoreboard ? (
          <>
            <ScoreboardSummary scoreboard={scoreboard} />
            <MeasureStrip scoreboard={scoreboard} />
          </>
        ) : (
          <NoStrategy />
        )}
      </Section>
      <CoveragePanel coverage={coverage} />
      <div className="overview-pair grid gap-x-6 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
        <Cooling cooling={overview.cooling} />
        <NextEditions editions={editions} />
      </div>
      <EngagementSection engagement={engagement} />
    </div>
  )
}

function NoStrategy() {
  const t = useTexts().strategy
  return <EmptyState title={t.noStrategy} text={t.noStrategyText} />
}

function CoveragePanel({ coverage }: Pick<Overview, 'coverage'>) {
  const t = useTexts().coverage
  const { group, summary, parts, metric, window } = coverage
  return (
    <Section title={t.title} actions={<Ways page="/coverage?view=table" file="/coverage.csv" />}>
      <CoverageSummary group={group} summary={summary} windowDays={window} />
      {parts.length > 0 ? (
        <CountryTiles parts={parts} metric={metric} />
      ) : (
        <EmptyState title={t.emptyTitle} text={t.emptyText} />
      )}
    </Section>
  )
}

function Cooling({ cooling }: Pick<Overview, 'cooling'>) {
  const t = useTexts().insights
  return (
    <Section
      title={t.panel}
      count={cooling.total}
      flush
      actions={<Ways page="/network/insights" file="/network/insights.csv" />}
    >
      <InsightTable
        kind="cooling"
        rows={cooling.rows}
        empty={<EmptyState title={t.none.cooling} text={t.explained.cooling(cooling.days ?? 0)} />}
      />
    </Section>
  )
}

/** A panel's whole page, and its table to take away. */
function Ways({ page, file }: { page: string; file: string }) {
  const t = useTexts()
  return (
    <>
      <Link to={page} className="link text-sm">
        {t.insights.all}
      </Link>
      <ButtonLink to={file} icon={FileSpreadsheet} tone="quiet" download>
        {t.overview.csv}
      </ButtonLink>
    </>
  )
}
