import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findMember } from '~/domain/groups/find-member.server'
import { retractMove } from '~/domain/groups/move-member.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ groupId: recordId, memberId: recordId, stepId: recordId })

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'groupMember.edit')
  const { groupId, memberId, stepId } = readParams(params, path)
  return answering(async () => {
    await retractMove(actor, groupId, memberId, stepId)
    const { name, rung } = await findMember(actor, groupId, memberId)
    const t = textsFor(actor.locale)
    return redirectWith(request, `/groups/${groupId}`, {
      text: t.groups.board.movedBack(name, t.kinds.rung[rung]),
    })
  })
}
