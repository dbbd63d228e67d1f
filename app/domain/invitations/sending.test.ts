import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildActor, buildContactPoint, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { readBatch } from '~/testing/sent-mail'
import type { Actor } from '../access/actor'
import { inviteAll } from './invite-all.server'
import { planSending } from './plan-sending.server'
import { sendInvitations } from './send-invitations.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let coordinator: Actor
beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR', givenName: 'Jonas', familyName: 'Lindved' })
})

async function guest(given: Parameters<typeof buildPerson>[0] = {}) {
  const person = await buildPerson(given)
  const { value } = await buildContactPoint({ author: coordinator, personId: person.id })
  return { ...person, email: value }
}

describe('sending', () => {
  it('x', async () => {
    const [ana, bo] = [
      await guest({ givenName: 'Ana', familyName: 'Ø', languages: 'da' }),
      await guest({ zone: 'America/Los_Angeles' }),
    ]
    const meeting = await buildMeeting({
      author: coordinator,
      status: 'PLANNED',
      startsOn: '2026-12-01',
      title: 'Møde om æøå',
    })
    const subject = { kind: 'meeting' as const, id: meeting.id }
    expect(
      await inviteAll(
        coordinator,
        subject,
        { personIds: [ana.id, bo.id], postIds: [], formKey: randomUUID() },
        { now },
      ),
    ).toMatchObject({ known: [] })
    const plan = await planSending(coordinator, subject, { now })
    expect(plan.lines.map(({ reason, email, locale }) => [reason, email, locale])).toEqual([
      ['new', ana.email, 'da'],
      ['new', bo.email, 'en'],
    ])
    const batch = await sendInvitations(
      coordinator,
      subject,
      { digest: plan.digest, includeDetails: false, formKey: randomUUID() },
      { now },
    )
    expect(await readBatch(batch)).toHaveLength(2)
    expect(await planSending(coordinator, subject, { now })).toMatchObject({ lines: [] })
  })
})
