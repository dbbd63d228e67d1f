import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { addWalkIn } from '~/domain/events/attendance/add-walk-in.server'
import { colleagueForm } from '~/domain/events/attendance/attendance-schema.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { notFound, readParams } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

/** A colleague who is there: one tap. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'attendance.record')
  const { editionId } = readParams(params, editionParams)
  const form = await readForm(request, colleagueForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async ({ personId, formKey }) => {
    await addWalkIn(actor, editionId, { person: { personId }, formKey }, { now: new Date() })
    return redirect(`/editions/${editionId}/attendance`, { status: 303 })
  })
}

export function loader() {
  throw notFound()
}
