import { db } from '~/db.server'
import type { TargetKind } from '~/generated/sqlite/enums'
import type { Actor, Locale } from '../access/actor'
import { visibleContributions, visibleMeetings } from '../access/visible-to.server'

export type MeasureRow = {
  id: string
  number: number
  name: string
  /** What counts as evidence. */
  evidence: string
  target: { kind: TargetKind; number: number | null }
  group: { id: string; name: string } | null
  series: { id: string; name: string } | null
  /** Meetings tagged with the measure and contributions stated for it, as many as the actor may see. */
  meetings: number
  contributions: number
}

export type PrioritySection = {
  id: string
  name: string
  focusAreas: string[]
  objectives: string[]
  measures: MeasureRow[]
}

export type StrategyPage = { name: string; startsOn: string; endsOn: string; priorities: PrioritySection[] }

/** The newest strategy period with its measures by priority, or null when none is loaded. */
export async function findStrategy(actor: Actor): Promise<StrategyPage | null> {
  const { locale } = actor
  const inOrder = { orderBy: { position: 'asc' } } as const
  const period = await db.strategyPeriod.findFirst({
    orderBy: { startsOn: 'desc' },
    include: {
      priorities: {
        ...inOrder,
        include: {
          focusAreas: inOrder,
          objectives: inOrder,
          measures: { orderBy: { number: 'asc' }, include: { group: true, series: true } },
        },
      },
    },
  })
  if (!period) return null
  const [meetings, contributions] = await countEvidence(actor)
  const { startsOn, endsOn } = period
  return {
    name: nameIn(locale, period),
    startsOn,
    endsOn,
    priorities: period.priorities.map((priority) => ({
      id: priority.id,
      name: nameIn(locale, priority),
      focusAreas: priority.focusAreas.map((area) => nameIn(locale, area)),
      objectives: priority.objectives.map(({ textDa, textEn }) => (locale === 'da' ? textDa : textEn)),
      measures: priority.measures.map((measure) => ({
        ...measureFacts(locale, measure),
        meetings: meetings.get(measure.id) ?? 0,
        contributions: contributions.get(measure.id) ?? 0,
      })),
    })),
  }
}

type StoredMeasure = {
  id: string
  number: number
  nameDa: string
  nameEn: string
  evidenceDa: string
  evidenceEn: string
  targetKind: TargetKind
  targetNumber: number | null
  group: ({ id: string; archivedAt: Date | null } & Names) | null
  series: ({ id: string; archivedAt: Date | null } & Names) | null
}

/** What a measure says of itself, in one language. */
export function measureFacts(locale: Locale, measure: StoredMeasure) {
  const { id, number, group, series } = measure
  return {
    id,
    number,
    name: nameIn(locale, measure),
    evidence: locale === 'da' ? measure.evidenceDa : measure.evidenceEn,
    target: { kind: measure.targetKind, number: measure.targetNumber },
    group: group && group.archivedAt === null ? { id: group.id, name: nameIn(locale, group) } : null,
    series: series && series.archivedAt === null ? { id: series.id, name: nameIn(locale, series) } : null,
  }
}

/** What counts as evidence: meetings held or planned. */
export const taggedMeetings = { archivedAt: null, status: { not: 'CANCELLED' } } as const

type Names = { nameDa: string; nameEn: string }

export function nameIn(locale: Locale, { nameDa, nameEn }: Names): string {
  return locale === 'da' ? nameDa : nameEn
}

async function countEvidence(actor: Actor): Promise<[Map<string, number>, Map<string, number>]> {
  const meetings = await db.meetingMeasure.groupBy({
    by: ['measureId'],
    where: { meeting: { AND: [visibleMeetings(actor), taggedMeetings] } },
    _count: true,
  })
  const contributions = await db.contribution.groupBy({
    by: ['measureId'],
    where: { AND: [visibleContributions(actor), { archivedAt: null }] },
    _count: true,
  })
  const byMeasure = (rows: { measureId: string; _count: number }[]) =>
    new Map(rows.map(({ measureId, _count }) => [measureId, _count]))
  return [byMeasure(meetings), byMeasure(contributions)]
}
