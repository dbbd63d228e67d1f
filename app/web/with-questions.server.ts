import { json } from '@remix-run/node'
import type { NameQuestion } from '~/domain/meetings/resolve-names.server'

/** Adds to a refused form the questions its names raised, so that the page can ask them. */
export async function withQuestions(response: Response, questions: NameQuestion[]): Promise<Response> {
  if (questions.length === 0) return response
  const rejection = (await response.json()) as Record<string, unknown>
  return json({ ...rejection, questions }, { status: response.status })
}
