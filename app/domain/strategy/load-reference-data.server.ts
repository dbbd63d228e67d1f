import { db, inTransaction, type Transaction } from '~/db.server'
import { referenceData, referenceEdition, type ReferenceData } from '../../../prisma/reference-data'
import { recordChange } from '../audit/record-change.server'
import type { PlainDate } from '../time/plain-date'
import { indexReferences } from '../search/index-record.server'
import { loadGroups } from './load-reference-groups.server'
import { loadOrganisations } from './load-reference-organisations.server'
import { loadSeries } from './load-reference-series.server'
import { loadSurveys } from './load-reference-surveys.server'
import { idsByKey, isMissing } from './reference-keys.server'

const setting = 'reference.edition'

/**
 * Loads what this edition of the reference data has and the database lacks, by key; what people wrote is never
 * overwritten, so an administrator's edits stay. `on` is the day from which the groups' first prospects count.
 * True when something was loaded, false when this edition was loaded before.
 */
export async function loadReferenceData(
  on: PlainDate,
  data: ReferenceData = referenceData,
  edition: number = referenceEdition,
): Promise<boolean> {
  const loaded = await db.setting.findUnique({ where: { key: setting } })
  if (Number(loaded?.value ?? 0) >= edition) return false
  await inTransaction((tx) => load(tx, on, data, edition))
  return true
}

async function load(tx: Transaction, on: PlainDate, data: ReferenceData, edition: number): Promise<void> {
  // First, for its row lock: of two processes that start together, the second waits and finds all keys present.
  const value = String(edition)
  await tx.setting.upsert({ where: { key: setting }, create: { key: setting, value }, update: { value } })
  await loadOffices(tx, data)
  await loadTopics(tx, data)
  await loadPriorities(tx, data)
  await loadOrganisations(tx, data)
  await loadGroups(tx, data, on)
  await loadSeries(tx, data)
  await loadMeasures(tx, data)
  await loadSurveys(tx, data)
  await indexReferences(tx)
  await recordChange(tx, null, {
    action: 'reference.load',
    subject: { kind: 'setting', id: setting },
    detail: { edition },
  })
}

async function loadOffices(tx: Transaction, { offices }: ReferenceData): Promise<void> {
  const ids = idsByKey(await tx.office.findMany({ select: { id: true, key: true } }))
  const rows = offices.map(({ key, da, en, city, zone }, position) => ({
    key,
    nameDa: da,
    nameEn: en,
    city,
    zone,
    position,
  }))
  await tx.office.createMany({ data: rows.filter(isMissing(ids)) })
}

async function loadTopics(tx: Transaction, { topics }: ReferenceData): Promise<void> {
  const ids = idsByKey(await tx.topic.findMany({ select: { id: true, key: true } }))
  const rows = topics.map(({ key, da, en }) => ({ key, nameDa: da, nameEn: en }))
  await tx.topic.createMany({ data: rows.filter(isMissing(ids)) })
}

async function loadPriorities(tx: Transaction, { period, priorities }: ReferenceData): Promise<void> {
  const { key, da, en, startsOn, endsOn } = period
  const { id: periodId } = await tx.strategyPeriod.upsert({
    where: { key },
    create: { key, nameDa: da, nameEn: en, startsOn, endsOn },
    update: {},
  })
  for (const [position, priority] of priorities.entries()) {
    const { id: priorityId } = await tx.priority.upsert({
      where: { key: priority.key },
      create: { key: priority.key, periodId, nameDa: priority.da, nameEn: priority.en, position },
      update: {},
    })
    await loadAims(tx, priorityId, priority)
  }
}

async function loadAims(
  tx: Transaction,
  priorityId: string,
  { focusAreas, objectives }: ReferenceData['priorities'][number],
): Promise<void> {
  const areas = idsByKey(await tx.focusArea.findMany({ select: { id: true, key: true } }))
  await tx.focusArea.createMany({
    data: focusAreas
      .map(({ key, da, en }, position) => ({ key, priorityId, nameDa: da, nameEn: en, position }))
      .filter(isMissing(areas)),
  })
  const known = idsByKey(await tx.objective.findMany({ select: { id: true, key: true } }))
  await tx.objective.createMany({
    data: objectives
      .map(({ key, da, en }, position) => ({ key, priorityId, textDa: da, textEn: en, position }))
      .filter(isMissing(known)),
  })
}

async function loadMeasures(tx: Transaction, { period, measures }: ReferenceData): Promise<void> {
  const known = idsByKey(await tx.measure.findMany({ select: { id: true, key: true } }))
  const priorities = idsByKey(await tx.priority.findMany({ select: { id: true, key: true } }))
  const groups = idsByKey(await tx.group.findMany({ select: { id: true, key: true } }))
  const series = idsByKey(await tx.series.findMany({ select: { id: true, key: true } }))
  const rows = measures.map((measure) => ({
    key: `${period.key}-${measure.number}`,
    number: measure.number,
    priorityId: priorities.need(measure.priority),
    nameDa: measure.da,
    nameEn: measure.en,
    evidenceDa: measure.evidence.da,
    evidenceEn: measure.evidence.en,
    targetKind: measure.target.kind,
    targetNumber: measure.target.number ?? null,
    groupId: measure.group ? groups.need(measure.group) : null,
    seriesId: measure.series ? series.need(measure.series) : null,
  }))
  await tx.measure.createMany({ data: rows.filter(isMissing(known)) })
}
