import type { ActionFunctionArgs } from '@remix-run/node'
import { repliesForm } from '~/domain/answers/answer-schema.server'
import { recordReplies } from '~/domain/answers/record-replies.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { notFound } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

/** The replies that were shown are recorded. About nothing the actor may see: 422, and nothing is written. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const form = await readForm(request, repliesForm, actor.locale)
  if (!form.ok) throw form.response
  const response = await form.attempt(async ({ replies }) => {
    const tally = await recordReplies(actor, replies, { now: new Date() })
    const counted = (tally.counted ?? 0) + (tally.waiting ?? 0)
    const held = tally.held ?? 0
    const text = textsFor(actor.locale).answers.said.recorded(counted, held, replies.length - counted - held)
    return redirectWith(request, held > 0 ? '/answers' : '/answers?tab=all', { text })
  })
  // Nobody comes here with a form to fill in again.
  if (response.status >= 400) throw response
  return response
}

export function loader() {
  throw notFound()
}
