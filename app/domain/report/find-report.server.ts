import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleContributions } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { gatherEvidence } from '../strategy/evidence/gather-evidence.server'
import { describePieces } from '../strategy/evidence/describe-pieces.server'
import { findScoreboard } from '../strategy/find-scoreboard.server'
import { countedPieces } from '../strategy/measure-progress'
import type { EvidencePiece, Scoreboard } from '../strategy/scoreboard'
import { measureInclude } from '../strategy/scoreboard-row.server'
import { standingContributions } from '../strategy/standing-contributions'
import { type PlainDate, today } from '../time/plain-date'
import { findFigures, findHeldEditions } from './find-figures.server'
import { findMarking } from './find-marking.server'
import { outsider, reportZone } from './outsider'
import {
  mostPieces,
  type Report,
  type ReportChoice,
  type ReportedCase,
  type ReportedPriority,
} from './report'

/**
 * The results between two days, for outsiders: made of OPEN records alone. It takes no actor, because it is the same
 * whoever makes it. Throws NotFound when there is no such strategy.
 */
export async function findReport(choice: ReportChoice, now: Date): Promise<Report> {
  const actor = outsider(choice.language)
  const day = today(now, reportZone)
  const asOf = choice.to < day ? choice.to : day
  const board = await findScoreboard(actor, { period: choice.period, now: noonOf(asOf) })
  if (!board) throw new NotFound()
  const days = { from: choice.from, to: asOf }
  const pieces = await findPieces(actor, board, days)
  const cases = await findCases(actor, board, days)
  const priorities = []
  for (const priority of board.priorities) {
    const told = reported(priority, pieces, cases)
    priorities.push({ ...told, pieces: await describePieces(actor, told.pieces) })
  }
  const [figures, editions] = await Promise.all([findFigures(actor, days), findHeldEditions(actor, days)])
  return {
    ...{ choice, asOf, figures, editions },
    periodName: board.period.name,
    priorities,
    marking: await findMarking(
      actor,
      priorities.flatMap((priority) => [...priority.pieces, ...priority.cases.map(pieceOfCase)]),
      editions,
    ),
  }
}

type Days = { from: PlainDate; to: PlainDate }
type ByMeasure<T> = Map<string, T[]>

/** Any instant of the day in the report's zone. */
function noonOf(day: PlainDate): Date {
  return new Date(`${day}T11:00:00Z`)
}

async function findPieces(actor: Actor, board: Scoreboard, days: Days): Promise<ByMeasure<EvidencePiece>> {
  const measures = await db.measure.findMany({
    where: { priority: { periodId: board.period.id } },
    include: measureInclude,
  })
  const evidence = await gatherEvidence(actor, measures, days)
  const { startsOn, endsOn } = board.period
  const span = { startsOn, endsOn, asOf: days.to }
  const found: ByMeasure<EvidencePiece> = new Map()
  for (const [id, own] of evidence) {
    const within = countedPieces(own, span).filter(({ on }) => on >= days.from && on <= days.to)
    found.set(id, within)
  }
  return found
}

async function findCases(actor: Actor, board: Scoreboard, { from, to }: Days) {
  const found = await db.contribution.findMany({
    where: {
      AND: [
        visibleContributions(actor),
        standingContributions,
        { kind: 'CASE', happenedOn: { gte: from, lte: to } },
        { measure: { priority: { periodId: board.period.id } } },
      ],
    },
    orderBy: [{ happenedOn: 'desc' }, { id: 'desc' }],
  })
  const byMeasure: ByMeasure<ReportedCase> = new Map()
  for (const { id, measureId, happenedOn: on, title, asked, outcome, conductChanged } of found) {
    const own = byMeasure.get(measureId) ?? []
    own.push({ id, on, title, asked, outcome, conductChanged })
    byMeasure.set(measureId, own)
  }
  return byMeasure
}

/** A case as evidence is named. */
function pieceOfCase({ id }: ReportedCase): Pick<EvidencePiece, 'kind' | 'key'> {
  return { kind: 'contribution', key: `contribution:${id}` }
}

/** A record that counts for two measures of a priority is told once. */
function reported(
  { name, measures }: Scoreboard['priorities'][number],
  pieces: ByMeasure<EvidencePiece>,
  cases: ByMeasure<ReportedCase>,
): ReportedPriority {
  const own = measures.flatMap(({ id }) => pieces.get(id) ?? [])
  const raised = measures.flatMap(({ id }) => cases.get(id) ?? [])
  const told = new Set(raised.map(({ id }) => `contribution:${id}`))
  const distinct = new Map(own.filter(({ key }) => !told.has(key)).map((piece) => [piece.key, piece]))
  const listed = [...distinct.values()]
    .filter(({ kind }) => kind !== 'member' && kind !== 'country')
    .sort((a, b) => (a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? 1 : -1))
  return {
    name,
    measures: measures.map(({ id, number, name: measure, progress, target, status }) => ({
      ...{ number, name: measure, progress, target, status },
      inPeriod: pieces.get(id)?.length ?? 0,
    })),
    cases: raised.sort((a, b) => (a.on < b.on ? 1 : -1)),
    pieces: listed.slice(0, mostPieces),
    morePieces: Math.max(0, listed.length - mostPieces),
  }
}
