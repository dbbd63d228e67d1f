import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newAgendaItemForm } from '~/domain/events/agenda/agenda-schema.server'
import { addAgendaItem } from '~/domain/events/agenda/change-agenda.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { textsFor } from '~/i18n'
import { AgendaForm } from '~/ui/events/agenda-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { editionId } = readParams(params, editionParams)
  const { name, marking } = await answering(() => findEditionHead(actor, editionId, { now: new Date() }))
  const title = textsFor(actor.locale).editions.agenda.new
  const formKey = crypto.randomUUID()
  return json({ title, formKey, marking, back: { to: `/editions/${editionId}?phase=hold`, label: name } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { editionId } = readParams(params, editionParams)
  const form = await readForm(request, newAgendaItemForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const id = await addAgendaItem(actor, editionId, given, { now: new Date() })
    return redirectWith(request, `/editions/${editionId}?phase=hold`, {
      text: textsFor(actor.locale).editions.said.itemAdded,
      undo: `/agenda/${id}/archive`,
    })
  })
}

export default function NewAgendaItem() {
  const { title, formKey: offered, marking, back } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>()
  return (
    <Page narrow marking={marking}>
      <PageHeader title={title} trail={[back]} />
      <AgendaForm answer={answer} values={{}} formKey={formKey} cancel={back.to} />
    </Page>
  )
}
