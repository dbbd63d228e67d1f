import { json } from '@remix-run/node'
import { Invalid } from '~/domain/errors'
import type { Rejection, readForm } from './read-form.server'

type AcceptedForm = Extract<Awaited<ReturnType<typeof readForm>>, { ok: true }>

/** Sends a creating form back with the records of the same name; ticking `despiteNamesakes` saves all the same. */
export async function refusingNamesakes<N>(form: Pick<AcceptedForm, 'attempt'>, namesakes: N[]) {
  const refused = await form.attempt(() =>
    Promise.reject(new Invalid([{ field: 'despiteNamesakes', code: 'namesakes' }])),
  )
  const rejection = (await refused.json()) as Rejection
  return json({ ...rejection, namesakes }, { status: 422 })
}
