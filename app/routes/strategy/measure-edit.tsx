import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editMeasure } from '~/domain/strategy/change-measure.server'
import { measureForm } from '~/domain/strategy/measure-schema.server'
import { startMeasureForm } from '~/domain/strategy/start-measure-form.server'
import { measureParams, scoreboardSearch } from '~/domain/strategy/strategy-schema.server'
import { textsFor, useTexts } from '~/i18n'
import type { FormAnswer } from '~/ui/form'
import { addressWith } from '~/ui/list-address'
import { Page, PageHeader } from '~/ui/page'
import { MeasureForm } from '~/ui/strategy/measure-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'measure.edit')
  const { number } = readParams(params, measureParams)
  const { period } = readSearch(request, scoreboardSearch)
  const form = await answering(() => startMeasureForm(actor, number, { period, now: new Date() }))
  return json({
    ...form,
    title: textsFor(actor.locale).measures.page.editTitle(number),
    page: addressWith(`/strategy/${String(number)}`, '', { period: period ?? null }),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'measure.edit')
  const { number } = readParams(params, measureParams)
  const { period } = readSearch(request, scoreboardSearch)
  const now = new Date()
  const { id } = await answering(() => startMeasureForm(actor, number, { period, now }))
  const form = await readForm(request, measureForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    await editMeasure(actor, id, fields, { now })
    return redirectWith(request, addressWith(`/strategy/${String(number)}`, '', { period: period ?? null }), {
      text: textsFor(actor.locale).measures.said.edited,
    })
  })
}

export default function EditMeasure() {
  const { title, page, version, values, owners } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts().strategy
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/strategy', label: t.title }]} />
      <MeasureForm answer={answer} version={version} values={values} owners={owners} cancel={page} />
    </Page>
  )
}
