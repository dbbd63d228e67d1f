import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { agendaParams } from '~/domain/events/agenda/agenda-schema.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { writeMinutes } from '~/domain/events/minutes/change-minutes.server'
import { findMinutesForm } from '~/domain/events/minutes/find-minutes.server'
import { minutesForm } from '~/domain/events/minutes/minutes-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { ProseForm } from '~/ui/attendance/prose-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'attendance.record')
  const { itemId } = readParams(params, agendaParams)
  return answering(async () => {
    const { editionId, title, version, values } = await findMinutesForm(actor, itemId)
    const { name, marking } = await findEditionHead(actor, editionId, { now: new Date() })
    const { minutes } = textsFor(actor.locale).attendance
    const back = { to: `/editions/${editionId}/minutes`, label: minutes.of(name) }
    return json({ title: minutes.edit(title), version, values, marking, back })
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'attendance.record')
  const { itemId } = readParams(params, agendaParams)
  const form = await readForm(request, minutesForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const editionId = await writeMinutes(actor, itemId, given, { now: new Date() })
    const text = textsFor(actor.locale).attendance.minutes.saved
    return redirectWith(request, `/editions/${editionId}/minutes#${itemId}`, { text })
  })
}

export default function WriteMinutes() {
  const { title, version, values, marking, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts().attendance.minutes
  return (
    <Page narrow marking={marking}>
      <PageHeader title={title} trail={[back]} />
      <ProseForm
        name="readout"
        label={t.label}
        hint={t.hint}
        cancel={back.to}
        {...{ answer, values, version }}
      />
    </Page>
  )
}
