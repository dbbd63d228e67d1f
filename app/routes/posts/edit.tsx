import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { editPost } from '~/domain/posts/change-post.server'
import { findPost } from '~/domain/posts/find-post.server'
import { editedPostSchema } from '~/domain/posts/post-schema.server'
import { textsFor } from '~/i18n'
import { Page, PageHeader } from '~/ui/page'
import { PostForm } from '~/ui/posts/post-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ postId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'post.edit')
  const { postId } = readParams(params, path)
  const post = await answering(() => findPost(actor, postId, new Date()))
  return json({
    title: textsFor(actor.locale).posts.editNamed(post.title),
    trail: [
      { to: `/organisations/${post.organisation.id}`, label: post.organisation.name },
      { to: `/posts/${postId}`, label: post.title },
    ],
    cancel: `/posts/${postId}`,
    values: post.values,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'post.edit')
  const { postId } = readParams(params, path)
  const form = await readForm(request, editedPostSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await editPost(actor, postId, given)
    return redirectWith(request, `/posts/${postId}`, {
      text: textsFor(actor.locale).posts.saved(given.titleDa),
    })
  })
}

export default function EditPost() {
  const { title, trail, values, cancel } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={trail} />
      <PostForm answer={answer} values={values} version={Number(values['version'])} cancel={cancel} />
    </Page>
  )
}
