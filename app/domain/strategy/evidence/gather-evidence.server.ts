import type { Actor } from '../../access/actor'
import { newestFirst } from '../scoreboard'
import {
  countedGroup,
  countedSeries,
  whatIsMissing,
  type CountedMeasure,
  type Days,
  type Evidence,
} from './gather'
import { gatherContributions } from './gather-contributions.server'
import { gatherCountries, gatherEditions } from './gather-editions.server'
import { gatherMeetings } from './gather-meetings.server'
import { gatherMembers } from './gather-members.server'

/**
 * What counts for each of the measures between two days, as the actor sees it, by measure. As many queries for all of
 * them as for one: one for each sort of record.
 */
export async function gatherEvidence(
  actor: Actor,
  measures: readonly CountedMeasure[],
  days: Days,
): Promise<Map<string, Evidence>> {
  const byPieces = measures.filter((measure) => countsPieces(measure))
  const [contributions, meetings, editions, members] = await Promise.all([
    gatherContributions(actor, byPieces, days),
    gatherMeetings(actor, byPieces, days),
    gatherEditions(actor, measures, days),
    gatherMembers(actor, measures, days.to),
  ])
  const gathered = new Map<string, Evidence>()
  for (const measure of measures) {
    const reason = whatIsMissing(measure)
    const group = countedGroup(measure)
    const series = countedSeries(measure)
    const held = editions.get(series?.id ?? '') ?? []
    const counted = group && members.get(group.id)
    const { id, targetKind } = measure
    if (reason) gathered.set(id, { kind: 'missing', reason })
    else if (counted) gathered.set(id, { kind: 'members', members: counted })
    else if (targetKind === 'COUNTRIES') {
      gathered.set(id, { kind: 'editions', editions: await gatherCountries(actor, held) })
    } else {
      const pieces = series ? held : [...(contributions.get(id) ?? []), ...(meetings.get(id) ?? [])]
      gathered.set(id, { kind: 'pieces', pieces: pieces.sort(newestFirst) })
    }
  }
  return gathered
}

/** By what is stated and tagged, and not by a group's members or a series' editions. */
function countsPieces({ targetKind, seriesId }: CountedMeasure): boolean {
  return (
    seriesId === null &&
    targetKind !== 'MEMBERS' &&
    targetKind !== 'COUNTRIES' &&
    targetKind !== 'HELD_PER_YEAR'
  )
}
