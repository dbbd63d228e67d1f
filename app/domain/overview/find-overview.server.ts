import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import type { Marking } from '../access/handling'
import { visibleEditions } from '../access/visible-to.server'
import { coverageSearch } from '../coverage/coverage-schema.server'
import { showCoverage } from '../coverage/show-coverage.server'
import { findEngagement } from '../engagement/find-engagement.server'
import { whileUnchanged } from '../feeds/while-unchanged.server'
import { findInsights } from '../insights/find-insights.server'
import { insightSearch } from '../insights/insight-schema.server'
import { organisationName } from '../organisations/organisation'
import { findScoreboard } from '../strategy/find-scoreboard.server'
import { today } from '../time/plain-date'

const mostCooling = 6
const mostEditions = 6

/**
 * Where things stand: coverage, measures, cooling relationships, the next editions and contact over time. Worked out
 * anew only after something has changed, or the day has.
 */
export function findOverview(actor: Actor, now: Date): Promise<Overview> {
  return whileUnchanged(['overview', actor, today(now, actor.zone)], () => workOut(actor, now))
}

export type Overview = Awaited<ReturnType<typeof workOut>>

async function workOut(actor: Actor, now: Date) {
  const [scoreboard, coverage, cooling, editions, engagement] = await Promise.all([
    findScoreboard(actor, { now }),
    findTiles(actor, now),
    findInsights(actor, insightSearch.parse({ kind: 'cooling' }), now, mostCooling),
    findNextEditions(actor, now),
    findEngagement(actor, now),
  ])
  const isMarked = [coverage, ...editions].some(({ marking }) => marking !== 'NONE')
  const marking: Marking = isMarked ? 'TIL_TJENESTEBRUG' : 'NONE'
  return { scoreboard, coverage, cooling, editions, engagement, marking }
}

/** The countries alone: the table of every member stays on the page of coverage. */
async function findTiles(actor: Actor, now: Date) {
  const search = coverageSearch.parse({})
  const { rows: _rows, groups: _groups, ...shown } = await showCoverage(actor, search, now)
  return { ...shown, metric: search.metric, window: search.window }
}

async function findNextEditions(actor: Actor, now: Date) {
  const editions = await db.edition.findMany({
    where: {
      AND: [
        visibleEditions(actor),
        {
          archivedAt: null,
          cancelledAt: null,
          endsOn: { gte: today(now, actor.zone) },
          series: { kind: 'EVENT' },
        },
      ],
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: mostEditions,
    select: {
      id: true,
      nameDa: true,
      nameEn: true,
      startsOn: true,
      place: true,
      handling: true,
      marking: true,
    },
  })
  return editions.map(({ nameDa, nameEn, ...edition }) => ({
    ...edition,
    name: organisationName({ nameDa, nameEn }, actor.locale),
  }))
}
