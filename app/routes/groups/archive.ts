import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { archiveGroup } from '~/domain/groups/change-group.server'
import { findGroup } from '~/domain/groups/find-group.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'group.archive')
  const { groupId } = readParams(params, z.object({ groupId: recordId }))
  return answering(async () => {
    const { name } = await findGroup(actor, groupId, new Date())
    await archiveGroup(actor, groupId, new Date())
    return redirectWith(request, '/groups', {
      text: textsFor(actor.locale).groups.archived(name),
      undo: `/groups/${groupId}/restoration`,
    })
  })
}
