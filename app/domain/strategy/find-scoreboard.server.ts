import { db } from '~/db.server'
import type { MeasureStatus } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { findOwnerNames } from '../groups/find-owners.server'
import { organisationName as nameIn } from '../organisations/organisation'
import type { Evidence } from './evidence/gather'
import { gatherEvidence } from './evidence/gather-evidence.server'
import { readPeriod } from './find-periods.server'
import { countedPieces } from './measure-progress'
import type { Span } from './progress/span'
import type { Scoreboard, ScoreboardPriority, ScoreboardRow } from './scoreboard'
import { accountsOf, measureInclude, scoreboardRow } from './scoreboard-row.server'

type Query = { period?: string | undefined; now: Date }

/**
 * The measures of a strategy period (by key; left out, the one in force) with their progress and status as the actor's
 * visible evidence gives them. Null when no such period is loaded.
 */
export async function findScoreboard(actor: Actor, query: Query): Promise<Scoreboard | null> {
  const read = await readPeriod(actor, query)
  if (!read) return null
  const { period, periods, span } = read
  const stored = await findPriorities(period.id)
  const measures = stored.flatMap((priority) => priority.measures)
  const [evidence, names] = await Promise.all([
    gatherEvidence(actor, measures, { from: span.startsOn, to: span.asOf }),
    findOwnerNames(actor, measures.flatMap(accountsOf)),
  ])
  const counted = new Set<string>()
  const priorities = stored.map((priority) => {
    const keys = pieceKeys(priority.measures, evidence, span)
    for (const key of keys) counted.add(key)
    const rows = priority.measures.map((measure) =>
      scoreboardRow(actor.locale, measure, evidence.get(measure.id), span, names),
    )
    return { ...section(actor, priority, keys.size), measures: rows }
  })
  return {
    ...{ period, periods, asOf: span.asOf, priorities, evidence: counted.size },
    statuses: countStatuses(priorities.flatMap((priority) => priority.measures)),
  }
}

function findPriorities(periodId: string) {
  const inOrder = { orderBy: { position: 'asc' } } as const
  return db.priority.findMany({
    where: { periodId },
    ...inOrder,
    include: {
      focusAreas: inOrder,
      objectives: inOrder,
      measures: { orderBy: { number: 'asc' }, include: measureInclude },
    },
  })
}

type StoredPriority = Awaited<ReturnType<typeof findPriorities>>[number]

function section(
  { locale }: Actor,
  priority: StoredPriority,
  evidence: number,
): Omit<ScoreboardPriority, 'measures'> {
  return {
    id: priority.id,
    name: nameIn(priority, locale),
    focusAreas: priority.focusAreas.map((area) => nameIn(area, locale)),
    objectives: priority.objectives.map(({ textDa, textEn }) => (locale === 'da' ? textDa : textEn)),
    evidence,
  }
}

/** The records behind the measures, each once. */
function pieceKeys(measures: { id: string }[], evidence: Map<string, Evidence>, span: Span): Set<string> {
  return new Set(
    measures.flatMap(({ id }) => {
      const own = evidence.get(id)
      return own ? countedPieces(own, span).map(({ key }) => key) : []
    }),
  )
}

function countStatuses(rows: ScoreboardRow[]): Record<MeasureStatus, number> {
  const counts = { NOT_STARTED: 0, BEHIND: 0, AT_RISK: 0, ON_TRACK: 0, DONE: 0 }
  for (const { status } of rows) counts[status]++
  return counts
}
