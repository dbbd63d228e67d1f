import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { findReaderChoices } from '../../access/find-reader-choices.server'
import { visibleEditions } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { organisationName } from '../../organisations/organisation'
import { listTimeZones, zoneCity } from '../../time/time-zone'
import { editionFormValues, editionTextsSelection } from './edition-texts.server'

/** What the form of a stored edition starts with, and the series' texts it may override. Throws NotFound. */
export async function findEditionForm(actor: Actor, id: string) {
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: { ...editionTextsSelection, series: true },
  })
  if (!edition) throw new NotFound()
  const { subjectDa, subjectEn, invitationDa, invitationEn } = edition.series
  return {
    name: organisationName(edition, actor.locale),
    series: { id: edition.seriesId, name: organisationName(edition.series, actor.locale) },
    version: edition.version,
    values: editionFormValues(actor, edition),
    inherited: { subjectDa, subjectEn, invitationDa, invitationEn },
    readers: await findReaderChoices(actor, edition.readers),
    ...(await findZoneChoices(actor)),
  }
}

export type EditionFormPage = Awaited<ReturnType<typeof findEditionForm>>

/** The zones of the actor and the offices by city, and all there are. */
export async function findZoneChoices(actor: Actor) {
  const offices = await db.office.findMany({
    where: { archivedAt: null },
    orderBy: { position: 'asc' },
    select: { zone: true },
  })
  const own = [...new Set([actor.zone, ...offices.map((office) => office.zone)])]
  return {
    ownZones: own.map((zone) => ({ zone, city: zoneCity(zone, actor.locale) })),
    zones: listTimeZones(),
  }
}
