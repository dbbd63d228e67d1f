import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { restoreMember } from '~/domain/groups/change-member.server'
import { findMember } from '~/domain/groups/find-member.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ groupId: recordId, memberId: recordId })

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'groupMember.edit')
  const { groupId, memberId } = readParams(params, path)
  return answering(async () => {
    await restoreMember(actor, groupId, memberId)
    const { name } = await findMember(actor, groupId, memberId)
    const text = textsFor(actor.locale).groups.member.restored(name)
    return redirectWith(request, `/groups/${groupId}`, { text })
  })
}
