import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { setContactPointArchived } from '~/domain/contact-points/change-contact-point.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'contactPoint.edit')
  const { contactPointId } = readParams(params, z.object({ contactPointId: recordId }))
  return answering(async () => {
    const { address } = await setContactPointArchived(actor, contactPointId, new Date())
    return redirectWith(request, address, {
      text: textsFor(actor.locale).people.contactPoints.archived,
      undo: `/contact-points/${contactPointId}/restoration`,
    })
  })
}
