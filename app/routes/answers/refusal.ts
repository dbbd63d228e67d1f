import type { ActionFunctionArgs } from '@remix-run/node'
import { answerParams } from '~/domain/answers/answer-schema.server'
import { refuseAnswer } from '~/domain/answers/decide-answer.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'
import { toldAt } from '~/web/told-at.server'

/** A held answer is turned down. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { answerId } = readParams(params, answerParams)
  return toldAt(request, '/answers', actor.locale, async () => {
    await refuseAnswer(actor, answerId, { now: new Date() })
    const text = textsFor(actor.locale).answers.said.refused
    return redirectWith(request, '/answers', { text, undo: `/answers/${answerId}/reversal` })
  })
}

export function loader() {
  throw notFound()
}
