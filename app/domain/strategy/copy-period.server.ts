import type { Transaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import { Invalid } from '../errors'
import { indexMeasure } from '../search/index-record.server'

const parts = { focusAreas: true, objectives: true, measures: true } as const
type StoredPriority = Prisma.PriorityGetPayload<{ include: typeof parts }>

/**
 * Gives a new period another's priorities with focus areas, objectives and measures. Targets and owners come along; what
 * was said of how far a measure is does not.
 */
export async function copyPeriod(
  tx: Transaction,
  fromId: string,
  period: { id: string; key: string },
): Promise<void> {
  const priorities = await tx.priority.findMany({
    where: { periodId: fromId },
    orderBy: { position: 'asc' },
    include: parts,
  })
  if (priorities.length === 0) throw new Invalid([{ field: 'copyId', code: 'notFoundChoice' }])
  for (const priority of priorities) await copyPriority(tx, priority, period)
  const copied = await tx.measure.findMany({
    where: { priority: { periodId: period.id } },
    select: { id: true },
  })
  for (const { id } of copied) await indexMeasure(tx, id)
}

async function copyPriority(tx: Transaction, priority: StoredPriority, period: { id: string; key: string }) {
  const { key, nameDa, nameEn, position, focusAreas, objectives, measures } = priority
  const keyed = (position_: number) => `${period.key}-${String(position)}-${String(position_)}`
  const { id: priorityId } = await tx.priority.create({
    data: {
      key: `${period.key}-${last(key)}-${String(position)}`,
      periodId: period.id,
      nameDa,
      nameEn,
      position,
    },
  })
  await tx.focusArea.createMany({
    data: focusAreas.map((area) => ({
      ...{ key: keyed(area.position), priorityId, nameDa: area.nameDa, nameEn: area.nameEn },
      position: area.position,
    })),
  })
  await tx.objective.createMany({
    data: objectives.map((objective) => ({
      ...{ key: keyed(objective.position), priorityId, textDa: objective.textDa, textEn: objective.textEn },
      position: objective.position,
    })),
  })
  await tx.measure.createMany({
    data: measures.map((measure) => ({
      ...{ key: `${period.key}-${String(measure.number)}`, number: measure.number, priorityId },
      ...{ nameDa: measure.nameDa, nameEn: measure.nameEn },
      ...{ evidenceDa: measure.evidenceDa, evidenceEn: measure.evidenceEn },
      ...{ targetKind: measure.targetKind, targetNumber: measure.targetNumber },
      ...{ groupId: measure.groupId, seriesId: measure.seriesId, ownerId: measure.ownerId },
    })),
  })
}

/** The last part of a key, so that a copy of a copy does not grow. */
function last(key: string): string {
  return key.split('-').at(-1) ?? key
}
