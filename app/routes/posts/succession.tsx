import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findPost } from '~/domain/posts/find-post.server'
import { successionSchema } from '~/domain/posts/post-schema.server'
import { succeed } from '~/domain/posts/succession.server'
import { textsFor } from '~/i18n'
import { Page, PageHeader } from '~/ui/page'
import { SuccessionForm } from '~/ui/posts/succession-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ postId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'post.succeed')
  const { postId } = readParams(params, path)
  const { title, organisation, present } = await answering(() => findPost(actor, postId, new Date()))
  return json({
    title: textsFor(actor.locale).posts.succession.title(title, organisation.name),
    trail: [
      { to: `/organisations/${organisation.id}`, label: organisation.name },
      { to: `/posts/${postId}`, label: title },
    ],
    holders: present,
    formKey: randomUUID(),
    cancel: `/posts/${postId}`,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'post.succeed')
  const { postId } = readParams(params, path)
  const form = await readForm(request, successionSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const { title, present } = await findPost(actor, postId, new Date())
    await succeed(actor, postId, given, new Date())
    const words = textsFor(actor.locale).posts.succession
    const left = present.find(({ appointmentId }) => appointmentId === given.predecessor)?.name ?? ''
    const text = given.successor ? words.done(given.successor, title) : words.left(left, title)
    return redirectWith(request, `/posts/${postId}`, { text })
  })
}

export default function Succession() {
  const { title, trail, ...form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={trail} />
      <SuccessionForm answer={answer} {...form} />
    </Page>
  )
}
