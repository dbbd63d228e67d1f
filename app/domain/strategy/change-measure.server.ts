import { inTransaction, type Transaction } from '~/db.server'
import type { Measure, Prisma } from '~/generated/sqlite/client'
import type { MeasureStatus } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import type { Action } from '../access/permission-matrix'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { indexMeasure } from '../search/index-record.server'
import { formatDate } from '../time/format-time'
import { readDay } from './read-day'

type Clock = { now: Date }

export type MeasureInput = {
  version: number
  ownerId?: string | undefined
  milestone?: string | undefined
  milestoneOn?: string | undefined
}

export type OverrideInput = { version: number; status: MeasureStatus; reason: string; on: string }

/** Sets who looks after a measure and what it is to reach next. Throws Conflict with the stored values, NotFound. */
export async function editMeasure(
  actor: Actor,
  id: string,
  input: MeasureInput,
  clock: Clock,
): Promise<void> {
  const { version, ownerId = null, milestone = '', milestoneOn: typed } = input
  const milestoneOn = typed ? readDay(actor, 'milestoneOn', typed, { ...clock, lean: 'future' }) : null
  return change(actor, id, version, 'measure.edit', 'measure.edit', async (measure, tx) => {
    if (ownerId !== null && ownerId !== measure.ownerId) await demandOwner(tx, ownerId)
    return { ownerId, milestone, milestoneOn }
  })
}

/** Puts leadership's word on the status in the place of the computed one, which stays shown beside it. */
export function overrideStatus(actor: Actor, id: string, input: OverrideInput, clock: Clock): Promise<void> {
  const { version, status: statusOverride, reason: overrideReason, on } = input
  const overriddenOn = readDay(actor, 'on', on, { ...clock, lean: 'past' })
  return change(actor, id, version, 'measure.override', 'measure.override', () =>
    Promise.resolve({ statusOverride, overrideReason, overriddenOn, overriddenById: actor.accountId }),
  )
}

/** Lets the computed status hold again. */
export function liftOverride(actor: Actor, id: string, { version }: { version: number }): Promise<void> {
  return change(actor, id, version, 'measure.override', 'measure.liftOverride', () =>
    Promise.resolve({ statusOverride: null, overrideReason: '', overriddenOn: null, overriddenById: null }),
  )
}

/** The stored value of each field of both forms, as the actor would type it. */
export function measureTexts({ locale }: Actor, measure: Measure): Record<string, string> {
  const day = (on: string | null) => (on ? formatDate(on, locale, 'short') : '')
  return {
    version: String(measure.version),
    ownerId: measure.ownerId ?? '',
    milestone: measure.milestone,
    milestoneOn: day(measure.milestoneOn),
    status: measure.statusOverride ?? '',
    reason: measure.overrideReason,
    on: day(measure.overriddenOn),
  }
}

type Step = (measure: Measure, tx: Transaction) => Promise<Prisma.MeasureUncheckedUpdateInput>

async function change(
  actor: Actor,
  id: string,
  version: number,
  right: Action,
  action: string,
  step: Step,
): Promise<void> {
  demand(actor, right)
  await inTransaction(async (tx) => {
    const measure = await tx.measure.findUnique({ where: { id } })
    if (!measure) throw new NotFound()
    demandVersion(measure.version, version, () => measureTexts(actor, measure))
    const data = await step(measure, tx)
    await tx.measure.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    await indexMeasure(tx, id)
    await recordChange(tx, actor, { action, subject: { kind: 'measure', id } })
  })
}

async function demandOwner(tx: Transaction, ownerId: string): Promise<void> {
  const owners = await tx.account.count({ where: { id: ownerId, deactivatedAt: null } })
  if (owners === 0) throw new Invalid([{ field: 'ownerId', code: 'notFoundChoice' }])
}
