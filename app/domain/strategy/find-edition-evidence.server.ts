import { db } from '~/db.server'
import type { TargetKind } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { visibleEditions } from '../access/visible-to.server'
import { findAttendees } from '../events/attendance/find-attendees.server'
import { partsOf } from '../time/plain-date'
import { editionEvidence, type EditionEvidence } from './edition-evidence'
import { nameIn } from './find-strategy.server'

type Measure = { seriesId: string | null; targetKind: TargetKind; targetNumber: number | null }

/** What the editions the actor may see are worth to a measure, counting those attending whom the actor may see. */
export async function findEditionEvidence(
  actor: Actor,
  { seriesId, targetKind: kind, targetNumber: number }: Measure,
): Promise<EditionEvidence | null> {
  if (seriesId === null) return null
  const editions = await db.edition.findMany({
    where: {
      AND: [visibleEditions(actor), { seriesId, archivedAt: null, cancelledAt: null, heldAt: { not: null } }],
    },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    take: 50,
  })
  const held = []
  for (const edition of editions) {
    const attendees = kind === 'COUNTRIES' ? await findAttendees(actor, edition) : []
    held.push({
      ...{ id: edition.id, name: nameIn(actor.locale, edition), year: partsOf(edition.startsOn).year },
      attended: attendees
        .filter(({ attendance }) => attendance === 'ATTENDED')
        .map(({ organisation, country }) => ({ organisationKind: organisation?.kind ?? null, country })),
    })
  }
  return editionEvidence({ kind, number }, held)
}
