import { expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import { findEditionInvitations } from '../events/editions/find-invitations.server'
import { findGuests } from './find-guests.server'

useTestDatabase()

it('more are invited than one query can ask about', async () => {
  const actor = await buildActor({ role: 'COORDINATOR' })
  const { id: editionId } = await buildEdition()
  const numbers = Array.from({ length: 1_100 }, (_, number) => number)
  await inTransaction(async (tx) => {
    for (let from = 0; from < numbers.length; from += 100) {
      const persons = numbers.slice(from, from + 100).map((number) => ({
        ...{ id: `guest-${number}`, givenName: 'Gæst', familyName: `${number}`, sortKey: `${number}` },
        createdById: actor.accountId,
      }))
      await tx.person.createMany({ data: persons })
      await tx.invitation.createMany({ data: persons.map(({ id }) => ({ editionId, personId: id })) })
    }
  })
  const now = new Date('2026-11-23T12:00:00Z')
  const guests = await findGuests(db, actor, { kind: 'edition', id: editionId }, now)
  expect(new Set(guests.map(({ personId }) => personId)).size).toBe(1_100)
  expect(await findEditionInvitations(actor, editionId, '2026-11-23')).toHaveLength(1_100)
})
