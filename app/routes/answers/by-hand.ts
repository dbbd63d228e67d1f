import type { ActionFunctionArgs } from '@remix-run/node'
import { answerByHand } from '~/domain/answers/answer-by-hand.server'
import { answeredParams, handAnswerForm } from '~/domain/answers/answer-schema.server'
import { Invalid } from '~/domain/errors'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { notFound, readParams } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { toldAt } from '~/web/told-at.server'
import { whereFrom } from '~/web/where-from.server'

/** A coordinator notes an answer she was told. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { invitationId } = readParams(params, answeredParams)
  const form = await readForm(request, handAnswerForm, actor.locale)
  const back = whereFrom(request, '/answers')
  const said = textsFor(actor.locale).answers.said
  return toldAt(request, back, actor.locale, async () => {
    if (!form.ok) throw new Invalid([{ field: 'status', code: 'choose' }])
    const { answerId } = await answerByHand(actor, invitationId, form.value, { now: new Date() })
    if (!answerId) return redirectWith(request, back, { text: said.unchanged })
    return redirectWith(request, back, { text: said.byHand, undo: `/answers/${answerId}/reversal` })
  })
}

export function loader() {
  throw notFound()
}
