import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { findReaderChoices } from '../access/find-reader-choices.server'
import { visibleContactPoints } from '../access/visible-to.server'
import type { MeetingPage } from '../meetings/find-meeting.server'
import type { RecipientChoices } from './readout'

/** To whom the actor can send a meeting's readout. Whether each may have it is judged when it is asked for. */
export async function findRecipientChoices(actor: Actor, { people }: MeetingPage): Promise<RecipientChoices> {
  const { accounts } = await findReaderChoices(actor)
  const took = await db.account.findMany({
    where: {
      personId: { in: people.filter(({ colleague }) => colleague).map((person) => person.id) },
      deactivatedAt: null,
    },
    select: { id: true },
  })
  const present = new Set(took.map((account) => account.id))
  const others = accounts.filter(({ id }) => id !== actor.accountId)
  const counterparts = people.filter(({ colleague, role }) => !colleague && role !== 'MENTIONED')
  const emails = await findEmails(
    actor,
    counterparts.map(({ id }) => id),
  )
  return {
    took: others.filter(({ id }) => present.has(id)).map(({ id, name }) => ({ id, name })),
    others: others.filter(({ id }) => !present.has(id)),
    outside: counterparts.map(({ id, name }) => ({ personId: id, name, email: emails.get(id) ?? null })),
  }
}

/** Each person's first address that the actor may see. */
export async function findEmails(actor: Actor, personIds: string[]): Promise<Map<string, string>> {
  const found = await db.contactPoint.findMany({
    where: {
      AND: [visibleContactPoints(actor), { personId: { in: personIds }, kind: 'EMAIL', archivedAt: null }],
    },
    select: { personId: true, value: true },
    orderBy: [{ position: 'desc' }, { id: 'desc' }],
  })
  return new Map(found.map(({ personId, value }) => [personId ?? '', value]))
}
