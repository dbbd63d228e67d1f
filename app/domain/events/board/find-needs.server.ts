import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visibleInvitations } from '../../access/visible-to.server'
import { fold } from '../../search/fold'
import { today } from '../../time/plain-date'
import { comes } from '../editions/edition-rules'
import { findEditionHead } from '../editions/find-edition.server'
import { findEditionInvitations } from '../editions/find-invitations.server'

/**
 * Diets, access needs and companions of those who come. Health and faith may be read from them (GDPR article 9), so they
 * are for those alone who arrange the event and may see both it and the person. Throws Forbidden, NotFound.
 */
export async function findNeeds(actor: Actor, editionId: string, { now }: { now: Date }) {
  demand(actor, 'invitation.edit')
  const edition = await findEditionHead(actor, editionId, { now })
  const rows = (await findEditionInvitations(actor, editionId, today(now, actor.zone))).filter(comes)
  const stored = await db.invitation.findMany({
    where: { AND: [visibleInvitations(actor), { editionId, archivedAt: null, needs: { not: '' } }] },
    select: { id: true, needs: true },
  })
  const needs = new Map(stored.map((one) => [one.id, one.needs]))
  const guests = rows.map((row) => ({
    id: row.id,
    name: (row.status === 'SUBSTITUTE' && row.substituteName) || row.name || row.title,
    organisation: row.organisation?.name ?? '',
    limited: row.limited,
    companions: row.companions,
    companionNames: row.companionNames,
    needs: needs.get(row.id) ?? '',
  }))
  const companions = guests.reduce((sum, guest) => sum + guest.companions, 0)
  return {
    edition,
    counts: { seats: guests.length + companions, guests: guests.length, companions },
    kitchen: countAlike(guests.flatMap((guest) => (guest.needs ? [guest.needs] : []))),
    guests: guests.filter((guest) => guest.needs !== '' || guest.companions > 0),
  }
}

/** How many wrote the same; capitals and accents make no difference. The most frequent first. */
function countAlike(texts: readonly string[]): { need: string; count: number }[] {
  const alike = new Map<string, { need: string; count: number }>()
  for (const text of texts) {
    const key = fold(text)
    const known = alike.get(key) ?? { need: text.trim(), count: 0 }
    alike.set(key, { ...known, count: known.count + 1 })
  }
  return [...alike.values()].sort((one, other) => other.count - one.count)
}
