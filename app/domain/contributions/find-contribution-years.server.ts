import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleContributions } from '../access/visible-to.server'
import { partsOf } from '../time/plain-date'

/** The years from the latest visible contribution back to the first, latest first. */
export async function findContributionYears(actor: Actor): Promise<number[]> {
  const { _min: first, _max: last } = await db.contribution.aggregate({
    where: visibleContributions(actor),
    _min: { happenedOn: true },
    _max: { happenedOn: true },
  })
  if (first.happenedOn === null || last.happenedOn === null) return []
  const [from, to] = [partsOf(first.happenedOn).year, partsOf(last.happenedOn).year]
  return Array.from({ length: to - from + 1 }, (_, index) => to - index)
}
