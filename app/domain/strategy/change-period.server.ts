import { inTransaction, type Transaction } from '~/db.server'
import type { StrategyPeriod } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { formatDate } from '../time/format-time'
import { copyPeriod } from './copy-period.server'
import { readDay } from './read-day'

type Clock = { now: Date }

export type PeriodInput = { nameDa: string; nameEn: string; startsOn: string; endsOn: string }

/** Adds a strategy period, empty or with another's measures, and answers with its key. Throws Invalid. */
export async function addPeriod(
  actor: Actor,
  input: PeriodInput & { formKey: string; copyId?: string | undefined },
  clock: Clock,
): Promise<string> {
  demand(actor, 'strategy.edit')
  const days = readDays(actor, input, clock)
  return inTransaction((tx) =>
    once(tx, actor, input.formKey, async () => {
      const { nameDa, nameEn, copyId } = input
      const key = await freeKey(tx, `strategy-${days.startsOn.slice(0, 4)}-${days.endsOn.slice(0, 4)}`)
      const { id } = await tx.strategyPeriod.create({ data: { key, nameDa, nameEn, ...days } })
      if (copyId) await copyPeriod(tx, copyId, { id, key })
      await recordChange(tx, actor, {
        action: 'strategyPeriod.create',
        subject: { kind: 'strategyPeriod', id },
      })
      return key
    }),
  )
}

/** Changes a period's names and days. Throws Conflict with the stored values, Invalid, NotFound. */
export async function editPeriod(
  actor: Actor,
  key: string,
  input: PeriodInput & { version: number },
  clock: Clock,
): Promise<void> {
  demand(actor, 'strategy.edit')
  const days = readDays(actor, input, clock)
  await inTransaction(async (tx) => {
    const period = await tx.strategyPeriod.findUnique({ where: { key } })
    if (!period) throw new NotFound()
    demandVersion(period.version, input.version, () => periodTexts(actor, period))
    const { nameDa, nameEn } = input
    await tx.strategyPeriod.update({
      where: { key },
      data: { nameDa, nameEn, ...days, version: { increment: 1 } },
    })
    await recordChange(tx, actor, {
      action: 'strategyPeriod.edit',
      subject: { kind: 'strategyPeriod', id: period.id },
    })
  })
}

/** The stored value of each field, as the actor would type it. */
export function periodTexts({ locale }: Actor, period: StrategyPeriod): Record<string, string> {
  const { nameDa, nameEn, startsOn, endsOn, version } = period
  const day = (on: string) => formatDate(on, locale, 'short')
  return { version: String(version), nameDa, nameEn, startsOn: day(startsOn), endsOn: day(endsOn) }
}

function readDays(actor: Actor, input: PeriodInput, { now }: Clock) {
  const startsOn = readDay(actor, 'startsOn', input.startsOn, { now, lean: 'future' })
  const endsOn = readDay(actor, 'endsOn', input.endsOn, { now, lean: 'future' })
  if (endsOn < startsOn) throw new Invalid([{ field: 'endsOn', code: 'periodEndsFirst' }])
  return { startsOn, endsOn }
}

async function freeKey(tx: Transaction, wanted: string): Promise<string> {
  const taken = await tx.strategyPeriod.findMany({
    where: { key: { startsWith: wanted } },
    select: { key: true },
  })
  const keys = new Set(taken.map(({ key }) => key))
  let key = wanted
  for (let n = 2; keys.has(key); n++) key = `${wanted}-${String(n)}`
  return key
}
