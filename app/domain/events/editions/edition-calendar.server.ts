import { db } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../../access/actor'
import { visibleEditions } from '../../access/visible-to.server'
import { buildCalendar } from '../../calendar/build-calendar'
import { editionEvent } from '../../calendar/record-event'
import { NotFound } from '../../errors'
import { organisationName } from '../../organisations/organisation'

/** One edition as a calendar file, in the actor's language; the reader's own entry, no invitation. Throws NotFound. */
export async function editionCalendar(
  actor: Actor,
  id: string,
  origin: string,
): Promise<{ name: string; body: string }> {
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: { series: { select: { nameDa: true, nameEn: true } } },
  })
  if (!edition) throw new NotFound()
  const reader = { locale: actor.locale, texts: textsFor(actor.locale), origin }
  const name = `${edition.startsOn} ${organisationName(edition, actor.locale)}`
  return { name, body: buildCalendar({ events: [editionEvent(edition, reader)] }) }
}
