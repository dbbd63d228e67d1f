import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addPeriod } from '~/domain/strategy/change-period.server'
import { newPeriodForm } from '~/domain/strategy/measure-schema.server'
import { findPeriodCopies } from '~/domain/strategy/start-measure-form.server'
import { textsFor, useTexts } from '~/i18n'
import type { FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { PeriodForm } from '~/ui/strategy/period-form'
import { redirectWith } from '~/web/flash.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'strategy.edit')
  const copies = await findPeriodCopies(actor)
  return json({
    title: textsFor(actor.locale).measures.period.newTitle,
    formKey: crypto.randomUUID(),
    copies,
    values: { nameDa: '', nameEn: '', startsOn: '', endsOn: '', copyId: copies[0]?.id ?? '' },
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'strategy.edit')
  const form = await readForm(request, newPeriodForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    const key = await addPeriod(actor, fields, { now: new Date() })
    return redirectWith(request, `/strategy?period=${key}`, {
      text: textsFor(actor.locale).measures.said.periodAdded,
    })
  })
}

export default function NewPeriod() {
  const { title, formKey: offered, copies, values } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts().strategy
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/strategy', label: t.title }]} />
      <PeriodForm answer={answer} formKey={formKey} values={values} copies={copies} cancel="/strategy" />
    </Page>
  )
}
