import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import { buildActor, buildAppointment, buildPost, useTestDatabase } from '~/testing'
import { buildGuest, buildPlanned, dueTo, invite, sendAll } from '~/testing/invited'
import { readBatch } from '~/testing/sent-mail'
import type { Actor } from '../access/actor'
import { findInvitations } from './find-invitations.server'
import { planSending } from './plan-sending.server'
import { sendInvitations } from './send-invitations.server'

useTestDatabase()

let coordinator: Actor
beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
})

const now = new Date('2031-01-05T12:00:00Z')
const clock = { now }

describe('a post', () => {
  it('is answered for by whoever holds it when it is sent; the holder after that gets an invitation of their own', async () => {
    const { subject } = await buildPlanned(coordinator)
    const post = await buildPost()
    const [first, second] = [await buildGuest(coordinator), await buildGuest(coordinator)]
    const held = await buildAppointment({ postId: post.id, personId: first.id, startsOn: '2029-01-01' })
    await invite(coordinator, subject, [], [post])
    expect((await sendAll(coordinator, subject, clock)).map(({ to }) => to)).toEqual([first.email])
    await inTransaction(async (tx) => {
      await tx.appointment.update({ where: { id: held.id }, data: { endsOn: '2031-01-01' } })
      await tx.appointment.create({ data: { postId: post.id, personId: second.id, startsOn: '2031-01-02' } })
    })
    const { digest } = await planSending(coordinator, subject, clock)
    const confirmed = { digest, includeDetails: false, formKey: randomUUID() }
    const sent = await readBatch(await sendInvitations(coordinator, subject, confirmed, clock))
    expect(sent.map(({ to, method }) => [to, method])).toEqual([
      [first.email, 'CANCEL'],
      [second.email, 'REQUEST'],
    ])
    expect(sent.map((mail) => mail.says('sequence'))).toEqual(['1', '0'])
    expect(await dueTo(coordinator, subject, now)).toEqual([])
    const { rows } = await findInvitations(coordinator, subject, { now })
    expect(rows.map(({ status, personId }) => [status, personId])).toEqual([
      ['CANCELLED', first.id],
      ['SENT', second.id],
    ])
  })

  it('held by somebody invited already is folded into their invitation, and said', async () => {
    const { subject } = await buildPlanned(coordinator)
    const post = await buildPost()
    const ana = await buildGuest(coordinator, { givenName: 'Ana', familyName: 'Ærø' })
    await buildAppointment({ postId: post.id, personId: ana.id })
    expect(await invite(coordinator, subject, [ana], [post])).toEqual({
      added: ['Ana Ærø'],
      known: ['Ana Ærø'],
    })
    expect(await invite(coordinator, subject, [ana], [post])).toEqual({
      added: [],
      known: ['Ana Ærø', 'Ana Ærø'],
    })
    expect(await sendAll(coordinator, subject, clock)).toHaveLength(1)
  })
})
