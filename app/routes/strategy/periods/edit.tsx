import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editPeriod } from '~/domain/strategy/change-period.server'
import { periodForm, periodParams } from '~/domain/strategy/measure-schema.server'
import { startPeriodForm } from '~/domain/strategy/start-measure-form.server'
import { textsFor, useTexts } from '~/i18n'
import type { FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { PeriodForm } from '~/ui/strategy/period-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'strategy.edit')
  const { key } = readParams(params, periodParams)
  const form = await answering(() => startPeriodForm(actor, key))
  return json({ ...form, key, title: textsFor(actor.locale).measures.period.editTitle(form.name) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'strategy.edit')
  const { key } = readParams(params, periodParams)
  await answering(() => startPeriodForm(actor, key))
  const form = await readForm(request, periodForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    await editPeriod(actor, key, fields, { now: new Date() })
    return redirectWith(request, `/strategy?period=${key}`, {
      text: textsFor(actor.locale).measures.said.periodSaved,
    })
  })
}

export default function EditPeriod() {
  const { title, key, version, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts().strategy
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/strategy', label: t.title }]} />
      <PeriodForm answer={answer} version={version} values={values} cancel={`/strategy?period=${key}`} />
    </Page>
  )
}
