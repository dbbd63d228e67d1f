import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { createSeries } from '~/domain/events/series/change-series.server'
import { findAudienceGroups } from '~/domain/events/series/find-series-form.server'
import { newSeriesForm } from '~/domain/events/series/series-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { SeriesForm } from '~/ui/events/series-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'series.edit')
  return json({
    title: textsFor(actor.locale).series.add,
    formKey: crypto.randomUUID(),
    groups: await findAudienceGroups(actor),
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'series.edit')
  const form = await readForm(request, newSeriesForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const id = await createSeries(actor, given)
    const name = actor.locale === 'da' ? given.nameDa : given.nameEn
    return redirectWith(request, `/series/${id}`, { text: textsFor(actor.locale).series.created(name) })
  })
}

const begin = { kind: 'EVENT', usualDays: '1' } as const

export default function NewSeries() {
  const { title, formKey: offered, groups } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/series', label: t.series.title }]} />
      <SeriesForm answer={answer} values={begin} groups={groups} formKey={formKey} cancel="/series" />
    </Page>
  )
}
