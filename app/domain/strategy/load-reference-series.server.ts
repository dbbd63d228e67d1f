import type { Transaction } from '~/db.server'
import type { ReferenceData } from '../../../prisma/reference-data'
import { idsByKey, isMissing, type IdsByKey } from './reference-keys.server'

type SeriesRecord = ReferenceData['series'][number]

/**
 * Inserts missing series, each with its template. One that is there keeps what it has; as long as nobody has edited it,
 * it is given what an earlier edition of the data lacked.
 */
export async function loadSeries(tx: Transaction, { series }: ReferenceData): Promise<void> {
  const ids = idsByKey(await tx.series.findMany({ select: { id: true, key: true } }))
  const groupIds = idsByKey(await tx.group.findMany({ select: { id: true, key: true } }))
  const missing = series.filter(isMissing(ids))
  const present = series.filter((record) => !missing.includes(record))
  ids.add(
    await tx.series.createManyAndReturn({
      data: missing.map((record) => ({ ...foundation(record, groupIds), ...templateOf(record) })),
      select: { id: true, key: true },
    }),
  )
  await tx.seriesTask.createMany({ data: missing.flatMap((record) => tasksOf(record, ids)) })
  await tx.seriesAgendaItem.createMany({ data: missing.flatMap((record) => agendaOf(record, ids)) })
  for (const record of present) await complete(tx, record, ids)
}

function foundation(record: SeriesRecord, groupIds: IdsByKey) {
  return {
    key: record.key,
    nameDa: record.da,
    nameEn: record.en,
    purposeDa: record.purpose.da,
    purposeEn: record.purpose.en,
    cadenceDa: record.cadence.da,
    cadenceEn: record.cadence.en,
    perYear: record.perYear ?? null,
    leastMembers: record.leastMembers ?? null,
    mostMembers: record.mostMembers ?? null,
    leastCountries: record.leastCountries ?? null,
    audienceGroupId: record.audienceGroup ? groupIds.need(record.audienceGroup) : null,
  }
}

function templateOf({ kind, usualMonth, usualDays, composition, holidayCountries, letter }: SeriesRecord) {
  return {
    kind: kind ?? 'EVENT',
    usualMonth: usualMonth ?? null,
    usualDays: usualDays ?? 1,
    compositionDa: composition?.da ?? '',
    compositionEn: composition?.en ?? '',
    holidayCountries: (holidayCountries ?? []).join(','),
    subjectDa: letter.subject.da,
    subjectEn: letter.subject.en,
    invitationDa: letter.text.da,
    invitationEn: letter.text.en,
  }
}

function tasksOf({ key: seriesKey, tasks }: SeriesRecord, ids: IdsByKey) {
  return tasks.map(({ key, da, en, offsetDays }) => ({
    seriesId: ids.need(seriesKey),
    key,
    titleDa: da,
    titleEn: en,
    offsetDays,
  }))
}

function agendaOf({ key, agenda }: SeriesRecord, ids: IdsByKey) {
  return agenda.map(({ da, en, minutes }, position) => ({
    seriesId: ids.need(key),
    position,
    titleDa: da,
    titleEn: en,
    minutes: minutes ?? null,
  }))
}

/** Version 1 was never edited; a series that has an invitation was loaded with its template. */
async function complete(tx: Transaction, record: SeriesRecord, ids: IdsByKey): Promise<void> {
  const { count } = await tx.series.updateMany({
    where: { key: record.key, version: 1, archivedAt: null, subjectDa: '', invitationDa: '' },
    data: templateOf(record),
  })
  if (count > 0) await tx.seriesAgendaItem.createMany({ data: agendaOf(record, ids) })
}
