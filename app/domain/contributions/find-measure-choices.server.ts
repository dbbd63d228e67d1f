import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { organisationName as nameIn } from '../organisations/organisation'
import { usualContribution } from '../strategy/evidence-rules'
import { findPeriodInForce } from '../strategy/find-periods.server'
import { today } from '../time/plain-date'
import type { ContributionKind } from './contribution'

export type MeasureChoice = { id: string; number: number; name: string; usual: ContributionKind | null }
export type MeasureChoices = { id: string; name: string; measures: MeasureChoice[] }[]

/** The measures in force by priority, and `besides`, such as a contribution's own of an earlier period. */
export async function findMeasureChoices(
  { locale, zone }: Actor,
  now: Date,
  besides: string[] = [],
): Promise<MeasureChoices> {
  const periodId = await findPeriodInForce(today(now, zone))
  const measures = await db.measure.findMany({
    where: { OR: [{ priority: { periodId: periodId ?? '' } }, { id: { in: besides } }] },
    include: { priority: true },
    orderBy: [{ priority: { position: 'asc' } }, { number: 'asc' }],
  })
  const groups: MeasureChoices = []
  for (const { id, number, priority, ...names } of measures) {
    const choice = { id, number, name: nameIn(names, locale), usual: usualContribution(number) }
    const group = groups.find((one) => one.id === priority.id)
    if (group) group.measures.push(choice)
    else groups.push({ id: priority.id, name: nameIn(priority, locale), measures: [choice] })
  }
  return groups
}
