import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editEdition } from '~/domain/events/editions/change-edition.server'
import { editionForm, editionParams } from '~/domain/events/editions/edition-schema.server'
import { findEditionForm } from '~/domain/events/editions/find-edition-form.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { textsFor, useTexts } from '~/i18n'
import { EditionForm } from '~/ui/events/edition-form'
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
  const page = await answering(() => findEditionForm(actor, editionId))
  return json({ title: textsFor(actor.locale).editions.form.title(page.name), editionId, page })
}

/** An edition that moved while people were invited leads to the preview of what they would be told. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { editionId } = readParams(params, editionParams)
  const form = await readForm(request, editionForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const now = new Date()
    const { invited } = await editEdition(actor, editionId, given, { now })
    const { name } = await findEditionHead(actor, editionId, { now })
    const { said } = textsFor(actor.locale).editions
    return invited
      ? redirectWith(request, `/editions/${editionId}/invitations/sending`, {
          text: said.movedTell(name),
          tone: 'warn',
        })
      : redirectWith(request, `/editions/${editionId}`, { text: said.saved(name) })
  })
}

export default function EditEdition() {
  const { title, editionId, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  const home = `/editions/${editionId}`
  return (
    <Page narrow marking={page.values.marking}>
      <PageHeader
        title={title}
        trail={[
          { to: '/series', label: t.series.title },
          { to: `/series/${page.series.id}`, label: page.series.name },
          { to: home, label: page.name },
        ]}
      />
      <EditionForm answer={answer} page={page} cancel={home} />
    </Page>
  )
}
