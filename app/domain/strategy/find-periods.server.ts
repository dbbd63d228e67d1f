import { db, type Reader } from '~/db.server'
import type { Actor } from '../access/actor'
import { organisationName as nameIn } from '../organisations/organisation'
import { today, type PlainDate } from '../time/plain-date'
import type { Span } from './progress/span'
import type { PeriodChoice, Scoreboard } from './scoreboard'
import { periodOn, periodState, spanOf } from './strategy-periods'

/** All strategy periods, earliest first. They are open to everybody. */
export function findPeriods(reader: Reader = db) {
  return reader.strategyPeriod.findMany({ orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] })
}

/** The id of the period in force on a day, whose measures are the ones to choose from; null when none is loaded. */
export async function findPeriodInForce(day: PlainDate, reader: Reader = db): Promise<string | null> {
  return periodOn(await findPeriods(reader), day)?.id ?? null
}

export type PeriodRead = {
  period: Scoreboard['period']
  periods: PeriodChoice[]
  span: Span
}

/** A period by its key, or else the one in force, as it is read today; null when there is none. */
export async function readPeriod(
  { locale, zone }: Actor,
  { period: key, now }: { period?: string | undefined; now: Date },
): Promise<PeriodRead | null> {
  const day = today(now, zone)
  const periods = (await findPeriods()).map(({ id, key: own, startsOn, endsOn, ...names }) => ({
    ...{ id, key: own, name: nameIn(names, locale), startsOn, endsOn },
  }))
  const period = key === undefined ? periodOn(periods, day) : periods.find((one) => one.key === key)
  if (!period) return null
  return {
    period: { ...period, state: periodState(period, day) },
    periods: periods.map(({ id: _, ...choice }) => choice),
    span: spanOf(period, periods, day),
  }
}
