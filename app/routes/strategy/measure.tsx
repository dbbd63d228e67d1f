import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Gavel, Pencil, Plus } from 'lucide-react'
import { can } from '~/domain/access/can'
import { evidencePageSize, findMeasure } from '~/domain/strategy/find-measure.server'
import { begunYears } from '~/domain/strategy/scoreboard'
import { measureParams, measureSearch } from '~/domain/strategy/strategy-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { addressWith } from '~/ui/list-address'
import { Columns, Page, PageHeader } from '~/ui/page'
import { EvidenceSection } from '~/ui/strategy/evidence-section'
import { MeasureFacts } from '~/ui/strategy/measure-facts'
import { PeriodLine, PeriodNotice } from '~/ui/strategy/period-line'
import { ProgressSection } from '~/ui/strategy/progress-section'
import { YearsSection } from '~/ui/strategy/years-section'
import { demandPage } from '~/web/list-page.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { number } = readParams(params, measureParams)
  const search = readSearch(request, measureSearch)
  const page = await answering(() => findMeasure(actor, number, { ...search, now: new Date() }))
  demandPage(request, search.page, page.evidence.total, evidencePageSize)
  return json({
    ...page,
    title: textsFor(actor.locale).strategy.measureNamed(number, page.measure.name),
    search,
    perPage: evidencePageSize,
    may: {
      state: can(actor, 'contribution.state'),
      edit: can(actor, 'measure.edit'),
      override: can(actor, 'measure.override'),
    },
  })
}

export default function Measure() {
  const { measure, period, asOf, priority, evidence, search, perPage, may } = useLoaderData<typeof loader>()
  const t = useTexts()
  const asked = search.period ?? null
  const at = (step: string) =>
    addressWith(`/strategy/${String(measure.number)}/${step}`, '', { period: asked })
  return (
    <Page>
      <PageHeader
        title={measure.name}
        subtitle={
          <>
            {t.strategy.measure(measure.number)} · {period.name} · <PeriodLine period={period} asOf={asOf} />
          </>
        }
        trail={[{ to: addressWith('/strategy', '', { period: asked }), label: t.strategy.title }]}
        actions={
          <>
            {may.state ? (
              <ButtonLink to={`/contributions/new?measure=${measure.id}`} tone="primary" icon={Plus}>
                {t.measures.page.state}
              </ButtonLink>
            ) : null}
            {may.edit ? (
              <ButtonLink to={at('edit')} icon={Pencil}>
                {t.measures.page.edit}
              </ButtonLink>
            ) : null}
            {may.override ? (
              <ButtonLink to={at('override')} icon={Gavel}>
                {t.measures.page.override}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <PeriodNotice period={period} asOf={asOf} />
      <Columns
        main={
          <>
            <ProgressSection measure={measure} />
            <YearsSection name={measure.name} years={begunYears(measure.progress.years, asOf)} />
            <EvidenceSection
              evidence={evidence}
              search={search}
              perPage={perPage}
              rule={measure.evidence}
              file={`/strategy/${String(measure.number)}/evidence.csv`}
            />
          </>
        }
        side={<MeasureFacts measure={measure} priority={priority} />}
      />
    </Page>
  )
}
