import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { setPostArchived } from '~/domain/posts/change-post.server'
import { findPost } from '~/domain/posts/find-post.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'post.archive')
  const { postId } = readParams(params, z.object({ postId: recordId }))
  return answering(async () => {
    const { title } = await findPost(actor, postId, new Date())
    await setPostArchived(actor, postId, null)
    return redirectWith(request, `/posts/${postId}`, {
      text: textsFor(actor.locale).posts.restored(title),
    })
  })
}
