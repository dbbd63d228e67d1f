import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { Conflict } from '~/domain/errors'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findMember } from '~/domain/groups/find-member.server'
import { moveSchema } from '~/domain/groups/group-schema.server'
import { moveMember } from '~/domain/groups/move-member.server'
import { today } from '~/domain/time/plain-date'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ groupId: recordId, memberId: recordId })

/** One card of the board to another column. The board has no place for an error: it says so and shows what is stored. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'groupMember.edit')
  const { groupId, memberId } = readParams(params, path)
  const board = `/groups/${groupId}`
  const t = textsFor(actor.locale)
  const form = await readForm(request, moveSchema, actor.locale)
  if (!form.ok) return redirectWith(request, board, { text: t.groups.board.notMoved, tone: 'warn' })
  return answering(async () => {
    const { name } = await findMember(actor, groupId, memberId)
    try {
      const stepId = await moveMember(actor, groupId, memberId, form.value, today(new Date(), actor.zone))
      return await redirectWith(request, board, {
        text: t.groups.board.moved(name, t.kinds.rung[form.value.rung]),
        ...(stepId && { undo: `${board}/members/${memberId}/moves/${stepId}/retraction` }),
      })
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      return redirectWith(request, board, { text: t.groups.board.movedMeanwhile(name), tone: 'warn' })
    }
  })
}
