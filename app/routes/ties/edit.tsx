import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editTie } from '~/domain/network/change-tie.server'
import { startTieEdit } from '~/domain/network/find-ties.server'
import { tieEditForm, tieParams } from '~/domain/network/tie-schema.server'
import { textsFor } from '~/i18n'
import type { FormAnswer } from '~/ui/form'
import { TieForm } from '~/ui/network/tie-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'tie.state')
  const { tieId } = readParams(params, tieParams)
  const tie = await answering(() => startTieEdit(actor, tieId))
  return json({ ...tie, title: textsFor(actor.locale).network.ties.editTitle(tie.person.name) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'tie.state')
  const { tieId } = readParams(params, tieParams)
  const { person } = await answering(() => startTieEdit(actor, tieId))
  const form = await readForm(request, tieEditForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await editTie(actor, tieId, given, { now: new Date() })
    return redirectWith(request, `/people/${person.id}`, {
      text: textsFor(actor.locale).network.ties.said.saved,
    })
  })
}

export default function EditTie() {
  const { title, person, version, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const back = { to: `/people/${person.id}`, label: person.name }
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <TieForm answer={answer} version={version} values={values} cancel={back.to} />
    </Page>
  )
}
