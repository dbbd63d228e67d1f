import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editSeries } from '~/domain/events/series/change-series.server'
import { findAudienceGroups, findSeriesForm } from '~/domain/events/series/find-series-form.server'
import { seriesEditForm, seriesParams } from '~/domain/events/series/series-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { SeriesForm } from '~/ui/events/series-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'series.edit')
  const { seriesId } = readParams(params, seriesParams)
  const { name, version, values } = await answering(() => findSeriesForm(actor, seriesId))
  const title = textsFor(actor.locale).series.editNamed(name)
  const groups = await findAudienceGroups(actor)
  return json({ title, version, values, groups, back: { to: `/series/${seriesId}`, label: name } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'series.edit')
  const { seriesId } = readParams(params, seriesParams)
  const form = await readForm(request, seriesEditForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await editSeries(actor, seriesId, given)
    const name = actor.locale === 'da' ? given.nameDa : given.nameEn
    return redirectWith(request, `/series/${seriesId}`, { text: textsFor(actor.locale).series.saved(name) })
  })
}

export default function EditSeries() {
  const { title, version, values, groups, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/series', label: t.series.title }, back]} />
      <SeriesForm {...{ answer, values, groups, version }} cancel={back.to} />
    </Page>
  )
}
