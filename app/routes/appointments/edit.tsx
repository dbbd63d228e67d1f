import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { editAppointment, storedAppointmentFields } from '~/domain/posts/change-appointment.server'
import { findAppointment } from '~/domain/posts/find-post.server'
import { editedAppointmentSchema } from '~/domain/posts/post-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { PostButton } from '~/ui/button'
import { Page, PageHeader } from '~/ui/page'
import { AppointmentForm } from '~/ui/posts/appointment-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ appointmentId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'appointment.edit')
  const { appointmentId } = readParams(params, path)
  const appointment = await answering(() => findAppointment(actor, appointmentId))
  const { person, post, organisation, version } = appointment
  return json({
    title: textsFor(actor.locale).posts.appointment.editOf(
      person.name,
      `${post.title}, ${organisation.name}`,
    ),
    back: { to: `/people/${person.id}`, label: person.name },
    id: appointmentId,
    values: storedAppointmentFields(appointment, actor.locale),
    version,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'appointment.edit')
  const { appointmentId } = readParams(params, path)
  const form = await readForm(request, editedAppointmentSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await editAppointment(actor, appointmentId, given, new Date())
    const { person } = await findAppointment(actor, appointmentId)
    return redirectWith(request, `/people/${person.id}`, {
      text: textsFor(actor.locale).posts.appointment.saved,
    })
  })
}

export default function EditAppointment() {
  const { title, back, id, values, version } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader
        title={title}
        trail={[back]}
        actions={
          <PostButton action={`/appointments/${id}/archive`} icon={Trash2} tone="quiet">
            {t.posts.appointment.remove}
          </PostButton>
        }
      />
      <AppointmentForm answer={answer} values={values} given={null} version={version} cancel={back.to} />
    </Page>
  )
}
