import type { ActionFunctionArgs } from '@remix-run/node'
import { answerParams } from '~/domain/answers/answer-schema.server'
import { reverseAnswer } from '~/domain/answers/reverse-answer.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'
import { toldAt } from '~/web/told-at.server'
import { whereFrom } from '~/web/where-from.server'

/** What a coordinator decided about an answer, or noted by hand, is undone. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { answerId } = readParams(params, answerParams)
  const back = whereFrom(request, '/answers')
  return toldAt(request, back, actor.locale, async () => {
    await reverseAnswer(actor, answerId, { now: new Date() })
    return redirectWith(request, back, { text: textsFor(actor.locale).answers.said.reversed })
  })
}

export function loader() {
  throw notFound()
}
