import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Award, FileSpreadsheet, FileText, LayoutDashboard, Pencil, Plus, Printer } from 'lucide-react'
import { can } from '~/domain/access/can'
import { findScoreboard } from '~/domain/strategy/find-scoreboard.server'
import { scoreboardSearch } from '~/domain/strategy/strategy-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { Button, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { addressWith } from '~/ui/list-address'
import { Page, PageHeader } from '~/ui/page'
import { Aims } from '~/ui/strategy/aims'
import { PeriodLine, PeriodNotice, PeriodTabs } from '~/ui/strategy/period-line'
import { ScoreboardSummary } from '~/ui/strategy/scoreboard-summary'
import { ScoreboardTable } from '~/ui/strategy/scoreboard-table'
import { notFound, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { period } = readSearch(request, scoreboardSearch)
  const scoreboard = await findScoreboard(actor, { period, now: new Date() })
  if (!scoreboard && period !== undefined) throw notFound()
  return json({
    title: scoreboard?.period.name ?? textsFor(actor.locale).strategy.title,
    scoreboard,
    asked: period,
    may: { editPeriods: can(actor, 'strategy.edit') },
  })
}

export default function Strategy() {
  const { title, scoreboard, asked, may } = useLoaderData<typeof loader>()
  const t = useTexts()
  if (!scoreboard) {
    return (
      <Page>
        <PageHeader title={title} actions={may.editPeriods ? <AddPeriod /> : null} />
        <EmptyState title={t.strategy.noStrategy} text={t.strategy.noStrategyText} />
      </Page>
    )
  }
  const { period, periods, priorities } = scoreboard
  const empty = priorities.every(({ measures }) => measures.length === 0)
  return (
    <Page>
      <div className="scoreboard-page">
        <PageHeader
          title={title}
          subtitle={<PeriodLine {...scoreboard} />}
          actions={
            <>
              <ButtonLink to="/overview" icon={LayoutDashboard}>
                {t.overview.title}
              </ButtonLink>
              <ButtonLink to="/report" icon={FileText}>
                {t.report.title}
              </ButtonLink>
              <ButtonLink to="/contributions" icon={Award}>
                {t.contributions.title}
              </ButtonLink>
              <ButtonLink
                to={addressWith('/strategy/scoreboard.csv', '', { period: asked ?? null })}
                icon={FileSpreadsheet}
                download
              >
                {t.measures.csv}
              </ButtonLink>
              <Button type="button" icon={Printer} onClick={() => window.print()}>
                {t.measures.print}
              </Button>
              {may.editPeriods ? (
                <>
                  <ButtonLink to={`/strategy/periods/${period.key}/edit`} icon={Pencil} tone="quiet">
                    {t.measures.period.edit}
                  </ButtonLink>
                  <AddPeriod />
                </>
              ) : null}
            </>
          }
        />
        <PeriodTabs periods={periods} current={period.key} />
        <PeriodNotice {...scoreboard} />
        {empty ? (
          <EmptyState title={t.measures.noMeasures} text={t.measures.noMeasuresText} />
        ) : (
          <>
            <ScoreboardSummary scoreboard={scoreboard} />
            <div className="card">
              <ScoreboardTable priorities={priorities} period={asked} asOf={scoreboard.asOf} />
            </div>
            <Aims priorities={priorities} />
          </>
        )}
      </div>
    </Page>
  )
}

function AddPeriod() {
  const t = useTexts().measures.period
  return (
    <ButtonLink to="/strategy/periods/new" icon={Plus} tone="quiet">
      {t.add}
    </ButtonLink>
  )
}
