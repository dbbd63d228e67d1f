import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { createEdition } from '~/domain/events/editions/create-edition.server'
import { newEditionForm } from '~/domain/events/editions/edition-schema.server'
import { findZoneChoices } from '~/domain/events/editions/find-edition-form.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { planNextEdition } from '~/domain/events/editions/plan-next-edition.server'
import { seriesParams } from '~/domain/events/series/series-schema.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { renderMarkdown } from '~/domain/text/render-markdown.server'
import { textsFor, useTexts } from '~/i18n'
import { Button } from '~/ui/button'
import { NextEditionForm } from '~/ui/events/next-edition-form'
import { LastTime } from '~/ui/events/next-edition-parts'
import { Columns, Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({ from: recordId.optional() })

/** A series' next edition, made of the one before (`?from=`, else the last). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { seriesId } = readParams(params, seriesParams)
  const { from = null } = readSearch(request, address)
  const plan = await answering(() => planNextEdition(actor, seriesId, from, { now: new Date() }))
  return json({
    title: textsFor(actor.locale).editions.next.title(plan.series.name),
    formKey: crypto.randomUUID(),
    plan,
    lessons: renderMarkdown(plan.last?.lessons ?? ''),
    choices: await findZoneChoices(actor),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { seriesId } = readParams(params, seriesParams)
  const form = await readForm(request, newEditionForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const now = new Date()
    const id = await createEdition(actor, seriesId, given, { now })
    const { name } = await findEditionHead(actor, id, { now })
    const text = textsFor(actor.locale).editions.said.created(name, new Set(given.guests).size)
    return redirectWith(request, `/editions/${id}`, { text, undo: `/editions/${id}/archive` })
  })
}

export default function NewEdition() {
  const { title, formKey: offered, plan, lessons, choices } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>()
  const t = useTexts()
  const { series, last } = plan
  const home = `/series/${series.id}`
  const form = <NextEditionForm {...{ answer, plan, choices, formKey }} cancel={home} />
  return (
    <Page narrow={!last} marking={last?.marking}>
      <PageHeader
        title={title}
        trail={[
          { to: '/series', label: t.series.title },
          { to: home, label: series.name },
        ]}
        subtitle={last ? t.editions.next.from(last.name) : null}
        actions={
          <Button form="record" tone="primary" className="max-sm:hidden">
            {t.editions.next.create}
          </Button>
        }
      />
      {last ? <Columns main={form} side={<LastTime last={last} lessons={lessons} />} /> : form}
    </Page>
  )
}
