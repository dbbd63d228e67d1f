import type { Prisma } from '~/generated/sqlite/client'
import type { Locale } from '../access/actor'
import { organisationName as nameIn } from '../organisations/organisation'
import type { Evidence } from './evidence/gather'
import { countedPieces, measureProgress, measureState } from './measure-progress'
import type { Span } from './progress/span'
import type { EvidencePiece, ScoreboardRow, StatusOverride } from './scoreboard'

/** What a measure's row is made of. */
export const measureInclude = { group: true, series: true } as const satisfies Prisma.MeasureInclude

export type StoredMeasure = Prisma.MeasureGetPayload<{ include: typeof measureInclude }>

const nothing: Evidence = { kind: 'pieces', pieces: [] }

/** A measure with how far its evidence brings it; `names` are those of the accounts the actor may see. */
export function scoreboardRow(
  locale: Locale,
  measure: StoredMeasure,
  evidence: Evidence = nothing,
  span: Span,
  names: Map<string, string>,
): ScoreboardRow {
  const { id, number, group, series, ownerId, milestone, milestoneOn } = measure
  const progress = measureProgress(measure, evidence, span)
  const last = countedPieces(evidence, span)[0]
  return {
    ...{ id, number, name: nameIn(measure, locale), progress },
    evidence: locale === 'da' ? measure.evidenceDa : measure.evidenceEn,
    target: { kind: measure.targetKind, number: measure.targetNumber },
    group: group && group.archivedAt === null ? { id: group.id, name: nameIn(group, locale) } : null,
    series: series && series.archivedAt === null ? { id: series.id, name: nameIn(series, locale) } : null,
    ...measureState(progress, evidence, span, overrideOf(measure, names)),
    owner: names.get(ownerId ?? '') ?? null,
    last: last ? lastOf(last) : null,
    milestone: milestone === '' ? null : { text: milestone, on: milestoneOn },
  }
}

/** Of countries it is the edition they were at that is told. */
function lastOf({ kind, on, title, detail, href }: EvidencePiece): ScoreboardRow['last'] {
  return { on, title: kind === 'country' ? detail : title, href }
}

/** The accounts named on a measure. */
export function accountsOf({ ownerId, overriddenById }: StoredMeasure): string[] {
  return [ownerId, overriddenById].flatMap((id) => id ?? [])
}

function overrideOf(measure: StoredMeasure, names: Map<string, string>): StatusOverride | null {
  const { statusOverride: status, overrideReason: reason, overriddenOn: on, overriddenById: by } = measure
  return status && on ? { status, reason, on, by: names.get(by ?? '') ?? '' } : null
}
