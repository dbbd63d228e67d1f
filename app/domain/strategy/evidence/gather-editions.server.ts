import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleEditions } from '../../access/visible-to.server'
import { findAttendees } from '../../events/attendance/find-attendees.server'
import { representedCountry } from '../../events/editions/edition-rules'
import { organisationName } from '../../organisations/organisation'
import type { EditionCountries } from '../progress/countries'
import type { EvidencePiece } from '../scoreboard'
import { countedSeries, push, type CountedMeasure, type Days, type Gathered } from './gather'

/** The editions held of the series measures count, newest first, by series. */
export async function gatherEditions(
  actor: Actor,
  measures: readonly CountedMeasure[],
  { from, to }: Days,
): Promise<Gathered<EvidencePiece>> {
  const gathered: Gathered<EvidencePiece> = new Map()
  const seriesIds = measures.flatMap((measure) => countedSeries(measure)?.id ?? [])
  if (seriesIds.length === 0) return gathered
  const found = await db.edition.findMany({
    where: {
      AND: [
        visibleEditions(actor),
        { seriesId: { in: seriesIds }, archivedAt: null, cancelledAt: null, heldAt: { not: null } },
        { startsOn: { gte: from, lte: to } },
      ],
    },
    select: { id: true, seriesId: true, nameDa: true, nameEn: true, startsOn: true, handling: true },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  })
  for (const edition of found) {
    const { id, seriesId, startsOn, handling } = edition
    push(gathered, seriesId, {
      ...{
        key: `edition:${id}`,
        kind: 'edition',
        on: startsOn,
        title: organisationName(edition, actor.locale),
      },
      ...{ detail: '', href: `/editions/${id}`, handling },
    })
  }
  return gathered
}

/**
 * The countries represented by those who attended each of the editions, as far as the actor may see them: a state's own
 * people stand for it, a company's do not.
 */
export async function gatherCountries(actor: Actor, editions: EvidencePiece[]): Promise<EditionCountries[]> {
  const gathered: EditionCountries[] = []
  for (const { key, on, title, href, handling } of editions) {
    const attendees = await findAttendees(actor, { id: key.slice('edition:'.length), startsOn: on })
    const countries = new Map<string, EvidencePiece>()
    for (const { attendance, organisation, country, countryName } of attendees) {
      const code = representedCountry({ organisationKind: organisation?.kind ?? null, country })
      if (attendance !== 'ATTENDED' || code === null) continue
      countries.set(code, {
        ...{ key: `country:${code}`, kind: 'country', on, title: countryName, detail: title },
        ...{ href: `${href}/attendance`, handling },
      })
    }
    gathered.push({ on, countries: [...countries.values()] })
  }
  return gathered
}
