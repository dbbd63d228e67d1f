import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Download } from 'lucide-react'
import { can } from '~/domain/access/can'
import { seriesParams } from '~/domain/events/series/series-schema.server'
import { findResults } from '~/domain/events/survey/find-results.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { Page, PageHeader, Section } from '~/ui/page'
import { SurveyPicture } from '~/ui/surveys/survey-picture'
import { SurveySummary } from '~/ui/surveys/survey-summary'
import { SurveyTable } from '~/ui/surveys/survey-table'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { seriesId } = readParams(params, seriesParams)
  const page = await answering(() => findResults(actor, seriesId))
  const title = textsFor(actor.locale).attendance.survey.resultsOf(page.series.name)
  return json({ title, page, mayEdit: can(actor, 'edition.edit') })
}

export default function Results() {
  const { title, page, mayEdit } = useLoaderData<typeof loader>()
  const t = useTexts()
  const words = t.attendance.survey
  const { series, years, lines, news } = page
  const unverified = years.filter(({ verified }) => !verified).map(({ year }) => String(year))
  return (
    <Page marking={page.marking}>
      <PageHeader
        title={title}
        trail={[
          { to: '/series', label: t.series.title },
          { to: `/series/${series.id}`, label: series.name },
        ]}
        actions={
          lines.length > 0 ? (
            <ButtonLink to={`/series/${series.id}/results.csv`} icon={Download} download>
              {t.attendance.sheet.csv}
            </ButtonLink>
          ) : null
        }
      />
      {lines.length === 0 ? (
        <div className="card">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      ) : (
        <>
          <SurveySummary news={news} />
          {unverified.length > 0 ? (
            <Notice tone="warn">{words.toVerifyText(unverified.reduce(t.series.and))}</Notice>
          ) : null}
          <Section title={words.picture}>
            <SurveyPicture lines={lines} />
          </Section>
          <SurveyTable lines={lines} years={years} mayEdit={mayEdit} />
        </>
      )}
    </Page>
  )
}
