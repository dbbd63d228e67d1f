import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildGuest, buildPlanned, invite, sendAll } from '~/testing/invited'
import type { Actor } from '../access/actor'
import { Forbidden, NotFound } from '../errors'
import { handOverMails, retryMails } from './change-mail.server'
import { countFailed, findBatch, findMessage, findOutbox } from './find-outbox.server'
import { zipBatch } from './zip-batch.server'

useTestDatabase()

let author: Actor
let other: Actor
let diplomat: Actor
let batchId: string
let mailId: string
const clock = { now: new Date() }

beforeAll(async () => {
  author = await buildActor({ role: 'COORDINATOR' })
  other = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
  const { subject } = await buildPlanned(author, { handling: 'LIMITED', title: 'Fortroligt' })
  const names = ['Ærø / Ø', 'Ærø / Ø', '...']
  const guests = await Promise.all(
    names.map((familyName) => buildGuest(author, { givenName: '', familyName })),
  )
  await invite(author, subject, guests)
  await sendAll(author, subject)
  // reads as the system: a test looks at the outbox itself
  const mail = await db.outgoingMail.findFirstOrThrow({ where: { meetingId: subject.id } })
  batchId = mail.batchId
  mailId = mail.id
  await inTransaction((tx) =>
    tx.outgoingMail.updateMany({ where: { id: mailId }, data: { state: 'FAILED', lastError: 'no' } }),
  )
})

describe('the outbox of a meeting with limited handling', () => {
  it('shows its coordinator each message, what failed, and the files', async () => {
    expect(await findOutbox(author, {})).toMatchObject({ total: 3 })
    expect(await findOutbox(author, { q: 'aero' })).toMatchObject({ total: 2 })
    expect(await findOutbox(author, { state: 'FAILED' })).toMatchObject({ total: 1 })
    expect(await countFailed(author)).toBe(1)
    expect(await findBatch(author, batchId)).toMatchObject({ total: 3, counts: { FAILED: 1, TO_HAND: 2 } })
    const files = unzipSync(await zipBatch(author, batchId))
    expect(Object.keys(files).sort()).toEqual(['1 mail.eml', '2 Ærø _ Ø.eml', '3 Ærø _ Ø.eml'])
    const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes))
    expect(texts).toContain((await findMessage(author, mailId)).message)
  })

  it('does not exist for a coordinator who may not see the meeting: no row, count, batch, file or act', async () => {
    expect(await findOutbox(other, {})).toEqual({ total: 0, rows: [] })
    expect(await findOutbox(other, { q: 'fortroligt' })).toEqual({ total: 0, rows: [] })
    expect(await countFailed(other)).toBe(0)
    await expect(findBatch(other, batchId)).rejects.toThrow(NotFound)
    await expect(zipBatch(other, batchId)).rejects.toThrow(NotFound)
    await expect(findMessage(other, mailId)).rejects.toThrow(NotFound)
    await expect(retryMails(other, { id: mailId }, clock)).rejects.toThrow(NotFound)
    await expect(handOverMails(other, { batchId }, clock)).rejects.toThrow(NotFound)
  })

  it('is for coordinators alone', async () => {
    await expect(findOutbox(diplomat, {})).rejects.toThrow(Forbidden)
    await expect(findBatch(diplomat, batchId)).rejects.toThrow(Forbidden)
    await expect(findMessage(diplomat, mailId)).rejects.toThrow(Forbidden)
    await expect(zipBatch(diplomat, batchId)).rejects.toThrow(Forbidden)
    await expect(retryMails(diplomat, { id: mailId }, clock)).rejects.toThrow(Forbidden)
  })
})

describe('a message to a person with limited handling', () => {
  it('is not in the batch, count or zip of a coordinator who may not see the person', async () => {
    const { subject } = await buildPlanned(author)
    const hidden = { givenName: 'Skjult', handling: 'LIMITED' as const, createdById: author.accountId }
    await invite(author, subject, [await buildGuest(author, hidden), await buildGuest(author)])
    await sendAll(author, subject)
    const [row] = (await findOutbox(other, {})).rows
    expect(await findBatch(other, row?.batchId ?? '')).toMatchObject({ total: 1 })
    expect(Object.keys(unzipSync(await zipBatch(other, row?.batchId ?? '')))).toHaveLength(1)
    expect(await findBatch(author, row?.batchId ?? '')).toMatchObject({ total: 2 })
  })
})
