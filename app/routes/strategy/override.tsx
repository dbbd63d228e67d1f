import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RotateCcw } from 'lucide-react'
import { overrideStatus } from '~/domain/strategy/change-measure.server'
import { findMeasure } from '~/domain/strategy/find-measure.server'
import { overrideForm } from '~/domain/strategy/measure-schema.server'
import { startOverrideForm } from '~/domain/strategy/start-measure-form.server'
import { measureParams, scoreboardSearch } from '~/domain/strategy/strategy-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { PostButton } from '~/ui/button'
import type { FormAnswer } from '~/ui/form'
import { addressWith } from '~/ui/list-address'
import { Page, PageHeader } from '~/ui/page'
import { OverrideForm } from '~/ui/strategy/override-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'measure.override')
  const { number } = readParams(params, measureParams)
  const query = { ...readSearch(request, scoreboardSearch), now: new Date() }
  const form = await answering(() => startOverrideForm(actor, number, query))
  const { measure } = await answering(() =>
    findMeasure(actor, number, { ...query, show: 'counted', page: 1 }),
  )
  const { computed, reason, override } = measure
  const at = (step: string) =>
    addressWith(`/strategy/${String(number)}${step}`, '', { period: query.period ?? null })
  return json({
    ...{ ...form, computed, reason, overridden: override !== null },
    values: { ...form.values, status: form.values.status || computed },
    title: textsFor(actor.locale).measures.page.overrideTitle(number),
    page: at(''),
    lifting: at('/override/lifting'),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'measure.override')
  const { number } = readParams(params, measureParams)
  const { period } = readSearch(request, scoreboardSearch)
  const now = new Date()
  const { id } = await answering(() => startOverrideForm(actor, number, { period, now }))
  const form = await readForm(request, overrideForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    await overrideStatus(actor, id, fields, { now })
    return redirectWith(request, addressWith(`/strategy/${String(number)}`, '', { period: period ?? null }), {
      text: textsFor(actor.locale).measures.said.overridden,
    })
  })
}

export default function OverrideStatus() {
  const { title, page, lifting, version, values, computed, reason, overridden } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts()
  const { override, status, reason: reasons } = t.measures
  return (
    <Page narrow>
      <PageHeader
        title={title}
        subtitle={override.computed(status[computed], reasons[reason])}
        trail={[{ to: '/strategy', label: t.strategy.title }]}
        actions={
          overridden ? (
            <PostButton action={lifting} fields={{ version }} icon={RotateCcw} tone="quiet">
              {override.lift}
            </PostButton>
          ) : null
        }
      />
      <OverrideForm answer={answer} version={version} values={values} cancel={page} />
    </Page>
  )
}
