import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { NotFound } from '../errors'
import { findOwners } from '../groups/find-owners.server'
import { organisationName as nameIn } from '../organisations/organisation'
import { formatDate } from '../time/format-time'
import { today } from '../time/plain-date'
import { measureTexts } from './change-measure.server'
import { periodTexts } from './change-period.server'
import { readMeasure } from './find-measure.server'
import { findPeriods } from './find-periods.server'

type Query = { period?: string | undefined; now: Date }

/** What the form of owner and milestone starts with. Throws NotFound. */
export async function startMeasureForm(actor: Actor, number: number, query: Query) {
  const { measure } = await readMeasure(actor, number, query)
  const { ownerId = '', milestone = '', milestoneOn = '' } = measureTexts(actor, measure)
  return {
    ...{ id: measure.id, version: measure.version, values: { ownerId, milestone, milestoneOn } },
    owners: await findOwners(actor, measure.ownerId),
  }
}

/** What the form of leadership's judgement starts with: the one that holds, or today's date. Throws NotFound. */
export async function startOverrideForm(actor: Actor, number: number, query: Query) {
  const { measure } = await readMeasure(actor, number, query)
  const { status = '', reason = '', on = '' } = measureTexts(actor, measure)
  const day = formatDate(today(query.now, actor.zone), actor.locale, 'short')
  return { id: measure.id, version: measure.version, values: { status, reason, on: on || day } }
}

/** The periods a new one can begin as a copy of: those that have anything to copy. */
export async function findPeriodCopies(actor: Actor): Promise<{ id: string; name: string }[]> {
  const found = await db.strategyPeriod.findMany({
    where: { priorities: { some: {} } },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
  })
  return found.map((period) => ({ id: period.id, name: nameIn(period, actor.locale) }))
}

/** What the form of a stored period starts with. Throws NotFound. */
export async function startPeriodForm(actor: Actor, key: string) {
  demand(actor, 'strategy.edit')
  const period = (await findPeriods()).find((one) => one.key === key)
  if (!period) throw new NotFound()
  const { nameDa = '', nameEn = '', startsOn = '', endsOn = '' } = periodTexts(actor, period)
  return {
    ...{ version: period.version, name: nameIn(period, actor.locale) },
    values: { nameDa, nameEn, startsOn, endsOn },
  }
}
