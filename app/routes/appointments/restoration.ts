import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { setAppointmentArchived } from '~/domain/posts/change-appointment.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'appointment.edit')
  const { appointmentId } = readParams(params, z.object({ appointmentId: recordId }))
  return answering(async () => {
    const { personId } = await setAppointmentArchived(actor, appointmentId, null)
    return redirectWith(request, `/people/${personId}`, {
      text: textsFor(actor.locale).posts.appointment.restored,
    })
  })
}
