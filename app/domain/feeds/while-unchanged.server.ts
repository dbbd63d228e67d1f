import { openDatabase } from '~/db.server'
import { dataVersion } from './data-version.server'

/** Answers kept of one version of the data: more questions than that are seldom asked between two changes. */
const mostKept = 1_000

type Kept = { version: string; answers: Map<string, Promise<unknown>> }

/** For each database this process has opened, what was worked out since it last changed. */
const kept = new WeakMap<object, Kept>()

/**
 * What `find` answers, worked out anew only after something in the database has changed, by this process or another.
 * For counts over everything, which cost more the more there is. `question` names everything the answer depends on
 * besides the data: who asks above all.
 */
export async function whileUnchanged<Answer>(
  question: readonly unknown[],
  find: () => Promise<Answer>,
): Promise<Answer> {
  const database = await openDatabase()
  const version = await dataVersion()
  let current = kept.get(database)
  if (current?.version !== version || current.answers.size >= mostKept) {
    current = { version, answers: new Map() }
    kept.set(database, current)
  }
  const { answers } = current
  const key = JSON.stringify(question)
  const known = answers.get(key)
  if (known) return known as Promise<Answer>
  const answer = find()
  answers.set(key, answer)
  answer.catch(() => answers.delete(key))
  return answer
}
