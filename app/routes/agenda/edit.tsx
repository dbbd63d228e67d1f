import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import { agendaItemForm, agendaParams } from '~/domain/events/agenda/agenda-schema.server'
import { editAgendaItem } from '~/domain/events/agenda/change-agenda.server'
import { findAgendaForm } from '~/domain/events/agenda/find-agenda-form.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { textsFor, useTexts } from '~/i18n'
import { PostButton } from '~/ui/button'
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
  const { itemId } = readParams(params, agendaParams)
  return answering(async () => {
    const { editionId, title: item, version, values } = await findAgendaForm(actor, itemId)
    const { name, marking } = await findEditionHead(actor, editionId, { now: new Date() })
    const back = { to: `/editions/${editionId}?phase=hold`, label: name }
    return json({
      title: textsFor(actor.locale).editions.agenda.edit(item),
      itemId,
      version,
      values,
      marking,
      back,
    })
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { itemId } = readParams(params, agendaParams)
  const form = await readForm(request, agendaItemForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const editionId = await editAgendaItem(actor, itemId, given, { now: new Date() })
    const text = textsFor(actor.locale).editions.said.itemSaved
    return redirectWith(request, `/editions/${editionId}?phase=hold`, { text })
  })
}

export default function EditAgendaItem() {
  const { title, itemId, version, values, marking, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useTexts().editions.agenda
  return (
    <Page narrow marking={marking}>
      <PageHeader
        title={title}
        trail={[back]}
        actions={
          <PostButton action={`/agenda/${itemId}/archive`} icon={Trash2} tone="quiet">
            {words.remove}
          </PostButton>
        }
      />
      <AgendaForm answer={answer} values={values} version={version} cancel={back.to} />
    </Page>
  )
}
