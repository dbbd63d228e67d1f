import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveView } from '~/domain/saved-views/change-saved-view.server'
import { newViewAddress, newViewForm } from '~/domain/saved-views/saved-view-schema.server'
import { cleanViewQuery, viewAddress } from '~/domain/saved-views/saved-list'
import { textsFor, useTexts } from '~/i18n'
import type { FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { ViewForm } from '~/ui/saved-views/view-form'
import { redirectWith } from '~/web/flash.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

/** A list's state, to be given a name. The list leads here; without one there is nothing to save. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'savedView.edit')
  const { list, query } = readSearch(request, newViewAddress)
  if (!list) throw redirect('/views')
  return json({
    list,
    query: cleanViewQuery(list, query),
    formKey: crypto.randomUUID(),
    title: textsFor(actor.locale).savedViews.newTitle,
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'savedView.edit')
  const form = await readForm(request, newViewForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    const id = await saveView(actor, fields)
    const query = cleanViewQuery(fields.list, fields.query)
    return redirectWith(request, viewAddress({ id, list: fields.list, query }), {
      text: textsFor(actor.locale).savedViews.saved,
      undo: `/views/${id}/archive`,
    })
  })
}

export default function NewView() {
  const { list, query, formKey: offered, title } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts().savedViews
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/views', label: t.title }]} />
      <ViewForm
        answer={answer}
        formKey={formKey}
        values={{ name: '', shared: '' }}
        state={{ list, query }}
        cancel={query ? `${list}?${query}` : list}
      />
    </Page>
  )
}
