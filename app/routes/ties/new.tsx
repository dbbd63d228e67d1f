import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { stateTie } from '~/domain/network/change-tie.server'
import { findOwnTie, findTiePerson } from '~/domain/network/find-ties.server'
import { newTieForm } from '~/domain/network/tie-schema.server'
import { textsFor } from '~/i18n'
import type { FormAnswer } from '~/ui/form'
import { TieForm } from '~/ui/network/tie-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ personId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'tie.state')
  const { personId } = readParams(params, path)
  const person = await answering(() => findTiePerson(actor, personId))
  if (person.isActor) throw notFound()
  const own = await findOwnTie(actor, personId)
  if (own) throw redirect(`/ties/${own}/edit`)
  const { formTitle } = textsFor(actor.locale).network.ties
  return json({ title: formTitle(person.name), person, formKey: crypto.randomUUID() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'tie.state')
  const { personId } = readParams(params, path)
  const form = await readForm(request, newTieForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const id = await stateTie(actor, personId, given, { now: new Date() })
    const { name } = await findTiePerson(actor, personId)
    return redirectWith(request, `/people/${personId}`, {
      text: textsFor(actor.locale).network.ties.said.stated(name),
      undo: `/ties/${id}/correction`,
    })
  })
}

export default function NewTie() {
  const { title, person, formKey: offered } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const back = { to: `/people/${person.id}`, label: person.name }
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <TieForm answer={answer} formKey={formKey} values={{ strength: '', how: '' }} cancel={back.to} />
    </Page>
  )
}
