import type { ActionFunctionArgs } from '@remix-run/node'
import { answerParams, approvalForm } from '~/domain/answers/answer-schema.server'
import { approveAnswer } from '~/domain/answers/decide-answer.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { notFound, readParams } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { toldAt } from '~/web/told-at.server'

/** A held answer counts, a stranger's as that of the person named; a proposal is marked as seen. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { answerId } = readParams(params, answerParams)
  const form = await readForm(request, approvalForm, actor.locale)
  const said = textsFor(actor.locale).answers.said
  return toldAt(request, '/answers', actor.locale, async () => {
    const person = form.ok ? form.value.person : {}
    const fate = await approveAnswer(actor, answerId, person, { now: new Date() })
    const counts = fate === 'counted' || fate === 'waiting' || fate === 'known'
    const text = fate === 'seen' ? said.seen : counts ? said.approved : said.approvedStale
    return redirectWith(request, '/answers', { text, undo: `/answers/${answerId}/reversal` })
  })
}

export function loader() {
  throw notFound()
}
