import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Archive, CalendarPlus, ChartColumn, Pencil } from 'lucide-react'
import { can } from '~/domain/access/can'
import { findSeries } from '~/domain/events/series/find-series.server'
import { seriesParams } from '~/domain/events/series/series-schema.server'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '~/ui/button'
import { SeriesEditions } from '~/ui/events/series-editions'
import { SeriesAudience, SeriesFacts } from '~/ui/events/series-facts'
import { SeriesTemplate } from '~/ui/events/series-template'
import { SubscribeLink } from '~/ui/feeds/subscribe-link'
import { Notice } from '~/ui/notice'
import { Columns, Page, PageHeader } from '~/ui/page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { seriesId } = readParams(params, seriesParams)
  const series = await answering(() => findSeries(actor, seriesId, { now: new Date() }))
  const may = { edit: can(actor, 'series.edit'), editEditions: can(actor, 'edition.edit') }
  return json({ title: series.name, series, may })
}

export default function SeriesPage() {
  const { series, may } = useLoaderData<typeof loader>()
  const t = useTexts()
  const marked = series.editions.some(({ marking }) => marking !== 'NONE')
  return (
    <Page marking={marked ? 'TIL_TJENESTEBRUG' : 'NONE'}>
      <PageHeader
        title={series.name}
        trail={[{ to: '/series', label: t.series.title }]}
        subtitle={series.purpose}
        actions={
          <>
            {may.editEditions ? (
              <ButtonLink to={`/series/${series.id}/editions/new`} tone="primary" icon={CalendarPlus}>
                {t.series.newEdition}
              </ButtonLink>
            ) : null}
            {series.kind === 'SURVEY' ? (
              <ButtonLink to={`/series/${series.id}/results`} icon={ChartColumn}>
                {t.attendance.survey.results}
              </ButtonLink>
            ) : null}
            <SubscribeLink source={{ kind: 'SERIES', id: series.id }} />
            {may.edit ? <Actions id={series.id} /> : null}
          </>
        }
      />
      {series.gaps.length > 0 ? (
        <Notice tone="warn">
          {t.series.gapsNotice(series.name, series.gaps.map(String).reduce(t.series.and))}
        </Notice>
      ) : null}
      <Columns
        main={
          <>
            <SeriesEditions series={series} mayEdit={may.editEditions} />
            <SeriesTemplate series={series} />
          </>
        }
        side={
          <>
            <SeriesFacts series={series} />
            <SeriesAudience series={series} />
          </>
        }
      />
    </Page>
  )
}

function Actions({ id }: { id: string }) {
  const t = useTexts().common
  return (
    <>
      <ButtonLink to={`/series/${id}/edit`} icon={Pencil}>
        {t.edit}
      </ButtonLink>
      <PostButton action={`/series/${id}/archive`} icon={Archive} tone="quiet">
        {t.archive}
      </PostButton>
    </>
  )
}
