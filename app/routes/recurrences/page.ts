import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { findPresentOccurrence } from '~/domain/recurrence/find-series.server'
import { recurrenceParams } from '~/domain/recurrence/rule-schema.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** A series is read through its occurrences: this leads to the next one, or the last. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { recurrenceId } = readParams(params, recurrenceParams)
  const id = await answering(() => findPresentOccurrence(actor, recurrenceId, new Date()))
  return redirect(`/meetings/${id}`)
}
