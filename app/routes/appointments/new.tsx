import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '~/domain/access/actor'
import { NotFound } from '~/domain/errors'
import { recordId } from '~/domain/forms/field-schemas.server'
import { createAppointment } from '~/domain/posts/change-appointment.server'
import { findPersonLabel, findPost } from '~/domain/posts/find-post.server'
import { newAppointmentSchema } from '~/domain/posts/post-schema.server'
import { textsFor } from '~/i18n'
import { Page, PageHeader } from '~/ui/page'
import { AppointmentForm } from '~/ui/posts/appointment-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({ person: recordId.optional(), post: recordId.optional() })

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'appointment.edit')
  const given = readSearch(request, address)
  return answering(async () => json({ ...(await startOf(actor, given)), formKey: randomUUID() }))
}

async function startOf(actor: Actor, given: { person?: string; post?: string }) {
  const words = textsFor(actor.locale).posts.appointment
  if (given.person) {
    const { id, name } = await findPersonLabel(actor, given.person)
    const back = { to: `/people/${id}`, label: name }
    return { title: words.addFor(name), back, given: { personId: id } }
  }
  if (!given.post) throw new NotFound()
  const { id, title, organisation } = await findPost(actor, given.post, new Date())
  const back = { to: `/posts/${id}`, label: title }
  return { title: words.addAt(title, organisation.name), back, given: { postId: id } }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'appointment.edit')
  const form = await readForm(request, newAppointmentSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await createAppointment(actor, given, new Date())
    const { postId, personId } = given
    return redirectWith(request, postId ? `/posts/${postId}` : `/people/${personId}`, {
      text: textsFor(actor.locale).posts.appointment.saved,
    })
  })
}

export default function NewAppointment() {
  const { title, back, given, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <AppointmentForm answer={answer} values={{}} given={given} formKey={formKey} cancel={back.to} />
    </Page>
  )
}
