import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visiblePersons } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { Invalid, NotFound } from '../../errors'
import { demandVersion } from '../../forms/demand-version'
import { once } from '../../forms/once.server'
import { indexSeries } from '../../search/index-record.server'
import { hasHolidays } from '../holidays.server'
import { seriesFormSelection, seriesTexts } from './find-series-form.server'
import { resolvePersons, resolvePosts } from './resolve-audience.server'
import type { NewSeries, SeriesEdit, SeriesFields } from './series-schema.server'

/** Creates a series with its template and answers with its id. Throws Invalid by field. */
export async function createSeries(actor: Actor, { formKey, ...fields }: NewSeries): Promise<string> {
  demand(actor, 'series.edit')
  const countries = await readCountries(fields.holidayCountries)
  return inTransaction((tx) =>
    once(tx, actor, formKey, async () => {
      const { id } = await tx.series.create({ data: await columnsOf(tx, fields, countries) })
      await writeParts(tx, actor, id, fields)
      await recordChange(tx, actor, { action: 'series.create', subject: { kind: 'series', id } })
      return id
    }),
  )
}

/** Saves a series and its template; editions made before stay as they are. Throws Conflict, NotFound, Invalid. */
export async function editSeries(
  actor: Actor,
  id: string,
  { version, ...fields }: SeriesEdit,
): Promise<void> {
  demand(actor, 'series.edit')
  const countries = await readCountries(fields.holidayCountries)
  await inTransaction(async (tx) => {
    const stored = await tx.series.findFirst({
      where: { id, archivedAt: null },
      include: seriesFormSelection(actor),
    })
    if (!stored) throw new NotFound()
    demandVersion(stored.version, version, () => seriesTexts(actor, stored))
    await tx.series.update({
      where: { id },
      data: { ...(await columnsOf(tx, fields, countries)), version: { increment: 1 } },
    })
    await writeParts(tx, actor, id, fields)
    await indexSeries(tx, id)
    await recordChange(tx, actor, {
      action: 'series.edit',
      subject: { kind: 'series', id },
      detail: { fields: Object.keys(fields) },
    })
  })
}

/** Takes the series out of lists until it is restored; its editions stay. Throws NotFound. */
export function archiveSeries(actor: Actor, id: string, { now }: { now: Date }): Promise<void> {
  return setArchived(actor, id, now)
}

/** Undoes archiveSeries. Throws NotFound. */
export function restoreSeries(actor: Actor, id: string): Promise<void> {
  return setArchived(actor, id, null)
}

async function setArchived(actor: Actor, id: string, archivedAt: Date | null): Promise<void> {
  demand(actor, 'series.edit')
  await inTransaction(async (tx) => {
    const { count } = await tx.series.updateMany({
      where: { id, archivedAt: archivedAt === null ? { not: null } : null },
      data: { archivedAt, version: { increment: 1 } },
    })
    if (count === 0) throw new NotFound()
    await indexSeries(tx, id)
    const action = archivedAt === null ? 'series.restore' : 'series.archive'
    await recordChange(tx, actor, { action, subject: { kind: 'series', id } })
  })
}

/** "de, FR" → ["DE", "FR"]. Throws Invalid for a country whose holidays are not known. */
async function readCountries(typed = ''): Promise<string[]> {
  const codes = [
    ...new Set(
      typed
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ]
  for (const code of codes) {
    if (await hasHolidays(code)) continue
    throw new Invalid([{ field: 'holidayCountries', code: 'countryWithoutHolidays', params: { code } }])
  }
  return codes.filter((code) => code !== 'DK')
}

async function columnsOf(tx: Transaction, fields: SeriesFields, countries: string[]) {
  const { audienceGroupId = null } = fields
  const { nameDa, nameEn, purposeDa, purposeEn, kind, usualDays } = fields
  const { compositionDa, compositionEn, invitationDa, invitationEn } = fields
  const groups = await tx.group.count({ where: { id: audienceGroupId ?? '' } })
  if (audienceGroupId !== null && groups === 0) {
    throw new Invalid([{ field: 'audienceGroupId', code: 'notFoundChoice' }])
  }
  return {
    ...{ nameDa, nameEn, purposeDa, purposeEn, kind, usualDays, audienceGroupId },
    ...{ compositionDa, compositionEn, invitationDa, invitationEn },
    cadenceDa: fields.cadenceDa ?? '',
    cadenceEn: fields.cadenceEn ?? '',
    perYear: fields.perYear ?? null,
    usualMonth: fields.usualMonth ?? null,
    leastMembers: fields.leastMembers ?? null,
    mostMembers: fields.mostMembers ?? null,
    leastCountries: fields.leastCountries ?? null,
    subjectDa: fields.subjectDa ?? '',
    subjectEn: fields.subjectEn ?? '',
    holidayCountries: countries.join(','),
  }
}

/** Replaces audience, tasks and agenda. Persons of the audience the actor cannot see stay. */
async function writeParts(
  tx: Transaction,
  actor: Actor,
  seriesId: string,
  fields: SeriesFields,
): Promise<void> {
  const postIds = await resolvePosts(tx, fields.posts, fields.postsLines)
  const personIds = await resolvePersons(tx, actor, fields.persons, fields.personsLines)
  await tx.seriesAudience.deleteMany({
    where: { seriesId, OR: [{ personId: null }, { person: visiblePersons(actor) }] },
  })
  await tx.seriesAudience.createMany({
    data: [
      ...postIds.map((postId) => ({ seriesId, postId })),
      ...personIds.map((personId) => ({ seriesId, personId })),
    ],
  })
  await tx.seriesTask.deleteMany({ where: { seriesId } })
  await tx.seriesTask.createMany({ data: withKeys(fields.tasks).map((task) => ({ seriesId, ...task })) })
  await tx.seriesAgendaItem.deleteMany({ where: { seriesId } })
  await tx.seriesAgendaItem.createMany({
    data: fields.agenda.map(({ minutes = null, ...item }, position) => ({
      seriesId,
      position,
      minutes,
      ...item,
    })),
  })
}

/** A task keeps the key it had; two rows never share one. */
function withKeys(tasks: SeriesFields['tasks']) {
  const used = new Set<string>()
  return tasks.map(({ key, ...task }) => {
    const own = key && !used.has(key) ? key : crypto.randomUUID()
    used.add(own)
    return { key: own, ...task }
  })
}
