import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { writeCsv } from '../text/write-csv'
import type { Instant } from '../time/plain-date'
import { answerPaths } from './paths-answer.server'
import type { PathsSearch } from './paths-schema.server'

/** The steps of the paths the page shows, one a row, in the reader's language; no rows where the page finds no path. */
export async function pathsFile(
  actor: Actor,
  search: PathsSearch,
  now: Instant,
): Promise<{ name: string; body: string }> {
  const { network: t, kinds } = textsFor(actor.locale)
  const { outcome } = await answerPaths(actor, search, now)
  const c = t.paths.columns
  const head = [
    ...[c.path, c.strength, c.step, c.from, c.to, c.stepStrength],
    ...[t.tierHead, t.meetingsHead, t.lastHead, c.marking],
  ]
  if (outcome?.kind !== 'found') return { name: t.paths.fileName, body: writeCsv(head, []) }
  const marking = outcome.marking === 'NONE' ? '' : kinds.marking[outcome.marking]
  const rows = outcome.paths.flatMap(({ people, steps, strength }, rank) =>
    steps.map((step, at) => [
      ...[rank + 1, strength, at + 1, people[at]?.name, people[at + 1]?.name, step.strength],
      ...[t.tier[step.tier], step.meetings, step.lastOn, marking],
    ]),
  )
  return { name: t.paths.fileName, body: writeCsv(head, rows) }
}
