import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { addWalkIn, resolveWalkIn } from '~/domain/events/attendance/add-walk-in.server'
import { walkInForm } from '~/domain/events/attendance/attendance-schema.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { textsFor } from '~/i18n'
import { WalkInForm } from '~/ui/attendance/walk-in-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'attendance.record')
  const { editionId } = readParams(params, editionParams)
  const { name, marking } = await answering(() => findEditionHead(actor, editionId, { now: new Date() }))
  const { title, walkIn } = textsFor(actor.locale).attendance
  return json({
    ...{ title: walkIn.title(name), marking, formKey: crypto.randomUUID() },
    back: { to: `/editions/${editionId}/attendance`, label: title },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'attendance.record')
  const { editionId } = readParams(params, editionParams)
  const form = await readForm(request, walkInForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async ({ formKey, ...given }) => {
    const person = await resolveWalkIn(actor, given)
    const id = await addWalkIn(actor, editionId, { person, formKey }, { now: new Date() })
    const { added, addedOne } = textsFor(actor.locale).attendance.walkIn
    const text = given.person.text ? added(given.person.text) : addedOne
    return redirectWith(request, `/editions/${editionId}/attendance#${id}`, { text })
  })
}

export default function NewWalkIn() {
  const { title, marking, formKey: offered, back } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>()
  return (
    <Page narrow marking={marking}>
      <PageHeader title={title} trail={[back]} />
      <WalkInForm answer={answer} formKey={formKey} cancel={back.to} />
    </Page>
  )
}
