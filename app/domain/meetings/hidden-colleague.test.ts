import { expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import { buildActor, buildMeeting, useTestDatabase } from '~/testing'
import { createFollowUp } from '../follow-ups/change-follow-up.server'
import { findFollowUps } from '../follow-ups/find-follow-ups.server'
import { findMeeting } from './find-meeting.server'
import { findRevisions } from './find-revisions.server'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')

it('names a colleague whose person is LIMITED to nobody else, whatever they wrote or own', async () => {
  const [author, reader] = [await buildActor(), await buildActor()]
  const { id } = await buildMeeting({ author, readout: 'x' })
  const form = { formKey: crypto.randomUUID(), meetingId: id, text: 'Send papir', ownerId: author.accountId }
  await createFollowUp(author, form, { now })
  await inTransaction(async (tx) => {
    await tx.readoutRevision.create({
      data: { meetingId: id, number: 1, readout: 'x', decisions: '', authorId: author.accountId },
    })
    await tx.person.update({ where: { id: author.personId }, data: { handling: 'LIMITED' } })
  })
  const everything = async (actor: typeof author) =>
    JSON.stringify([
      await findMeeting(actor, id, now),
      await findRevisions(actor, id),
      await findFollowUps(actor, { tab: 'all', done: 'open', sort: 'due', descending: false, page: 1 }, now),
    ])
  const [family = ''] = author.name.split(' ').slice(-1)
  expect(await everything(author)).toContain(family)
  expect(await everything(reader)).not.toContain(family)
})
