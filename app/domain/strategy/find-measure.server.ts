import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { findOwnerNames } from '../groups/find-owners.server'
import { organisationName as nameIn } from '../organisations/organisation'
import { fold } from '../search/fold'
import { describePieces } from './evidence/describe-pieces.server'
import { findLinked } from './evidence/find-linked.server'
import { gatherEvidence } from './evidence/gather-evidence.server'
import { readPeriod, type PeriodRead } from './find-periods.server'
import { countedPieces } from './measure-progress'
import { newestFirst, type EvidencePiece, type ScoreboardRow } from './scoreboard'
import { accountsOf, measureInclude, scoreboardRow } from './scoreboard-row.server'

/** "counted": what counts towards the target; "all": everything that is linked to the measure. */
export type EvidenceView = 'counted' | 'all'

export type ListedPiece = EvidencePiece & { counts: boolean }

export type MeasurePage = Omit<PeriodRead, 'span'> & {
  measure: ScoreboardRow & { version: number }
  priority: string
  asOf: string
  /** The piece of evidence asked for, one page of them, and how many each view holds. */
  evidence: { pieces: ListedPiece[]; total: number; counts: Record<EvidenceView, number> }
}

type Query = {
  period?: string | undefined
  show: EvidenceView
  q?: string | undefined
  page: number
  perPage?: number
  now: Date
}

export const evidencePageSize = 20

/** A measure of a period, or of the one in force, with the evidence the actor may see. Throws NotFound. */
export async function findMeasure(actor: Actor, number: number, query: Query): Promise<MeasurePage> {
  const { measure, read } = await readMeasure(actor, number, query)
  const { span, ...period } = read
  const [gathered, linked, names] = await Promise.all([
    gatherEvidence(actor, [measure], { from: span.startsOn, to: span.asOf }),
    findLinked(actor, measure),
    findOwnerNames(actor, accountsOf(measure)),
  ])
  const evidence = gathered.get(measure.id)
  const counted = evidence ? countedPieces(evidence, span) : []
  const all = await searchable(actor, withUncounted(counted, linked), query.q)
  const matching = (query.show === 'all' ? all : all.filter(({ counts }) => counts)).filter(matches(query.q))
  const { page, perPage = evidencePageSize } = query
  const shown = matching.slice((page - 1) * perPage, page * perPage)
  const described = await describePieces(actor, shown)
  return {
    ...period,
    measure: {
      ...scoreboardRow(actor.locale, measure, evidence, span, names),
      version: measure.version,
    },
    priority: nameIn(measure.priority, actor.locale),
    asOf: span.asOf,
    evidence: {
      pieces: described.map((piece, at) => ({ ...piece, counts: shown[at]?.counts ?? false })),
      total: matching.length,
      counts: { counted: counted.length, all: all.length },
    },
  }
}

/** The stored measure with its period as it is read today. Throws NotFound. */
export async function readMeasure(
  actor: Actor,
  number: number,
  query: { period?: string | undefined; now: Date },
) {
  const read = await readPeriod(actor, query)
  const measure = await db.measure.findFirst({
    where: { number, priority: { periodId: read?.period.id ?? '' } },
    include: { ...measureInclude, priority: true },
  })
  if (!read || !measure) throw new NotFound()
  return { measure, read }
}

function withUncounted(counted: EvidencePiece[], linked: EvidencePiece[]): ListedPiece[] {
  const keys = new Set(counted.map(({ key }) => key))
  const others = linked.filter(({ key }) => !keys.has(key)).map((piece) => ({ ...piece, counts: false }))
  return [...counted.map((piece) => ({ ...piece, counts: true })), ...others].sort(newestFirst)
}

/** A search looks in the details too, so they are read for all. */
async function searchable(
  actor: Actor,
  pieces: ListedPiece[],
  q: string | undefined,
): Promise<ListedPiece[]> {
  if (!q) return pieces
  const described = await describePieces(actor, pieces)
  return described.map((piece, at) => ({ ...piece, counts: pieces[at]?.counts ?? false }))
}

function matches(q: string | undefined): (piece: EvidencePiece) => boolean {
  const words = fold(q ?? '').split(' ')
  return ({ title, detail }) => {
    const text = fold(`${title} ${detail}`)
    return words.every((word) => text.includes(word))
  }
}
