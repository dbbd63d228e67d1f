import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findOrganisationLabel } from '~/domain/organisations/find-organisation.server'
import { createPost } from '~/domain/posts/change-post.server'
import { newPostSchema } from '~/domain/posts/post-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { Page, PageHeader } from '~/ui/page'
import { PostForm } from '~/ui/posts/post-form'
import { redirectWith } from '~/web/flash.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({ organisation: recordId.optional() })

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'post.create')
  const { organisation: id } = readSearch(request, address)
  const name = id ? await findOrganisationLabel(actor, id) : null
  const t = textsFor(actor.locale)
  const known = id && name ? { id, name } : null
  return json({
    title: known ? t.posts.addAt(known.name) : t.posts.add,
    values: known ? { organisation: known.name, organisationId: known.id } : {},
    cancel: known ? `/organisations/${known.id}` : '/organisations',
    formKey: randomUUID(),
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'post.create')
  const form = await readForm(request, newPostSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const id = await createPost(actor, given)
    return redirectWith(request, `/posts/${id}`, {
      text: textsFor(actor.locale).posts.created(given.titleDa),
    })
  })
}

export default function NewPost() {
  const { title, ...form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/organisations', label: t.organisations.title }]} />
      <PostForm answer={answer} {...form} />
    </Page>
  )
}
