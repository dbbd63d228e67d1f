import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import { buildGuest, invite, sendAll } from '~/testing/invited'
import { readBatch } from '~/testing/sent-mail'
import type { Actor } from '../access/actor'
import { Conflict, Forbidden, Invalid } from '../errors'
import { planSending } from './plan-sending.server'
import { previewReminders } from './preview-reminders.server'
import { sendInvitations } from './send-invitations.server'

useTestDatabase()

const day = 24 * 60 * 60_000
const sentAt = new Date('2026-11-20T08:00:00Z')
const later = new Date(sentAt.getTime() + 4 * day)
let actor: Actor
beforeAll(async () => {
  actor = await buildActor({ role: 'COORDINATOR' })
})

async function sentEdition(count: number) {
  const { id } = await buildEdition()
  const subject = { kind: 'edition' as const, id }
  const guests = []
  for (let n = 0; n < count; n++) guests.push(await buildGuest(actor))
  await invite(actor, subject, guests, [], sentAt)
  const sent = await sendAll(actor, subject, { now: sentAt })
  return { subject, guests, sent }
}

type Edition = Awaited<ReturnType<typeof sentEdition>>

const preview = ({ subject }: Edition, now = later, includeRecent = false, by = actor) =>
  previewReminders(by, subject, { includeRecent }, { now })

async function remind({ subject }: Edition, digest: string, now = later, includeRecent = false) {
  const confirmed = { digest, includeDetails: false, formKey: randomUUID(), chase: { includeRecent } }
  return readBatch(await sendInvitations(actor, subject, confirmed, { now }))
}

function answer({ subject }: Edition, personId: string | undefined) {
  return inTransaction((tx) =>
    tx.invitation.updateMany({
      where: { editionId: subject.id, personId: personId ?? '' },
      data: { status: 'ACCEPTED', answeredAt: later },
    }),
  )
}

describe('reminders', () => {
  it('go to those alone who have not answered: the same invitation, with its SEQUENCE', async () => {
    const edition = await sentEdition(2)
    await answer(edition, edition.guests[0]?.id)
    const { lines, digest } = await preview(edition)
    expect(lines.map(({ email, reason }) => [email, reason])).toEqual([
      [edition.guests[1]?.email, 'reminder'],
    ])
    const [mail, none] = await remind(edition, digest)
    expect(none).toBeUndefined()
    expect(mail?.subject).toMatch(/^Reminder: /)
    expect([mail?.says('sequence'), mail?.says('uid')]).toEqual([
      edition.sent[1]?.says('sequence'),
      edition.sent[1]?.says('uid'),
    ])
    const link = (text: string | undefined) => /\/answer\/[\w-]{43}/.exec(text ?? '')?.[0]
    expect(link(mail?.text)).toBe(link(edition.sent[1]?.text))
  })

  it('note when it was, and leave answers and states as they are', async () => {
    const edition = await sentEdition(1)
    await remind(edition, (await preview(edition)).digest)
    // reads as the system: a test looks at the list itself
    const row = await db.invitation.findFirstOrThrow({ where: { editionId: edition.subject.id } })
    expect([row.status, row.chasedAt, row.sentAt]).toEqual(['SENT', later, sentAt])
    // reads as the system: a test looks at the audit itself
    expect(
      await db.auditEntry.count({ where: { action: 'invitation.chase', editionId: edition.subject.id } }),
    ).toBe(1)
    expect((await planSending(actor, edition.subject, { now: later })).lines).toEqual([])
  })

  it('leave in peace whom was written to within three days, unless they are chosen', async () => {
    const edition = await sentEdition(1)
    const soon = new Date(sentAt.getTime() + 2 * day)
    expect(await preview(edition, soon)).toMatchObject({ lines: [], recent: 1 })
    expect((await preview(edition, soon, true)).lines).toHaveLength(1)
    await remind(edition, (await preview(edition)).digest)
    const again = new Date(later.getTime() + 2 * day)
    expect(await preview(edition, again)).toMatchObject({ lines: [], recent: 1 })
    expect((await preview(edition, new Date(later.getTime() + 4 * day))).lines).toHaveLength(1)
  })

  it('are none to somebody never told, nor to one due a new time', async () => {
    const edition = await sentEdition(1)
    await invite(actor, edition.subject, [await buildGuest(actor)])
    expect((await preview(edition)).lines).toHaveLength(1)
    await inTransaction((tx) =>
      tx.edition.update({
        where: { id: edition.subject.id },
        data: { startsOn: '2027-03-05', endsOn: '2027-03-05', sequence: 1, toldSequence: 1 },
      }),
    )
    expect((await preview(edition)).lines).toEqual([])
  })

  it('are refused when somebody answered since the preview', async () => {
    const edition = await sentEdition(2)
    const { digest } = await preview(edition)
    await answer(edition, edition.guests[0]?.id)
    await expect(remind(edition, digest)).rejects.toThrow(Conflict)
  })

  it('are refused when there are none, and to whoever may not send', async () => {
    const edition = await sentEdition(1)
    await answer(edition, edition.guests[0]?.id)
    const { digest } = await preview(edition)
    await expect(remind(edition, digest)).rejects.toThrow(Invalid)
    await expect(preview(edition, later, false, await buildActor())).rejects.toThrow(Forbidden)
  })
})

describe('somebody who waited and was given a seat', () => {
  it('is told so once, and stays accepted', async () => {
    const edition = await sentEdition(1)
    await inTransaction((tx) =>
      tx.invitation.updateMany({
        where: { editionId: edition.subject.id },
        data: { status: 'ACCEPTED', waitingSince: sentAt, answeredAt: sentAt },
      }),
    )
    const [mail] = await sendAll(actor, edition.subject, { now: later })
    expect(mail?.subject).toMatch(/^There is a seat for you: /)
    // reads as the system: a test looks at the list itself
    const row = await db.invitation.findFirstOrThrow({ where: { editionId: edition.subject.id } })
    expect([row.status, row.waitingSince]).toEqual(['ACCEPTED', null])
    expect((await planSending(actor, edition.subject, { now: later })).lines).toEqual([])
  })
})
