import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, buildGroup, useTestDatabase } from '~/testing'
import type { Actor } from '../access/actor'
import { Invalid, NotFound } from '../errors'
import { makeFeed, revokeFeed, rotateFeed } from './change-feed.server'
import { type FeedSource, mostFeeds, readSource, sourceText } from './feed'
import { newFeedForm, type NewFeed } from './feed-schema.server'
import { fetchFeed } from './fetch-feed.server'
import { findFeed, findFeeds } from './find-feeds.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')
const clock = { now }

const wanted = (changes: Partial<NewFeed> = {}): NewFeed => ({
  formKey: randomUUID(),
  source: { kind: 'MINE', id: null },
  content: 'FULL',
  locale: 'da',
  ...changes,
})

async function made(actor: Actor, changes: Partial<NewFeed> = {}): Promise<{ id: string; token: string }> {
  const { id, token } = await makeFeed(actor, wanted(changes), clock)
  return { id, token: token ?? '' }
}

describe('a feed', () => {
  it('has a secret of 256 bits, of which only the hash is kept', async () => {
    const { id, token } = await made(await buildActor())
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const stored = await db.calendarFeed.findUniqueOrThrow({ where: { id } }) // reads as the system: a test
    expect(JSON.stringify(stored)).not.toContain(token)
    expect(stored.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is made once however often its form is sent, and its secret told once', async () => {
    const actor = await buildActor()
    const form = wanted()
    const first = await makeFeed(actor, form, clock)
    expect(await makeFeed(actor, form, clock)).toEqual({ id: first.id, token: null })
    expect(await findFeeds(actor)).toHaveLength(1)
  })

  it.each(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR'] as const)(
    'may be made by %s',
    async (role) => {
      const { token } = await made(await buildActor({ role }))
      expect(await fetchFeed(token, clock)).not.toBeNull()
    },
  )

  it('is of a group that exists', async () => {
    const actor = await buildActor()
    const archived = await buildGroup({ archivedAt: now })
    for (const id of [archived.id, randomUUID()]) {
      const source = { kind: 'GROUP', id } as const
      await expect(made(actor, { source })).rejects.toBeInstanceOf(Invalid)
    }
    const { id } = await made(actor, { source: { kind: 'GROUP', id: (await buildGroup()).id } })
    expect(await findFeed(actor, id)).toMatchObject({ kind: 'GROUP', ended: false })
  })

  it('rings only when it tells what for', async () => {
    const actor = await buildActor()
    const { id } = await made(actor, { content: 'BUSY', alarm: 15 })
    expect((await findFeed(actor, id)).alarmMinutes).toBeNull()
  })

  it('is one of at most twenty live ones', async () => {
    const actor = await buildActor()
    const feeds = []
    for (let count = 0; count < mostFeeds; count += 1) feeds.push(await made(actor))
    await expect(made(actor)).rejects.toBeInstanceOf(Invalid)
    await revokeFeed(actor, feeds[0]?.id ?? '', clock)
    await expect(made(actor)).resolves.toBeTruthy()
  })

  it('does not exist for anybody else, whatever their role', async () => {
    const { id, token } = await made(await buildActor())
    const other = await buildActor({ role: 'ADMINISTRATOR' })
    await expect(findFeed(other, id)).rejects.toBeInstanceOf(NotFound)
    await expect(rotateFeed(other, id, clock)).rejects.toBeInstanceOf(NotFound)
    await expect(revokeFeed(other, id, clock)).rejects.toBeInstanceOf(NotFound)
    expect(await findFeeds(other)).toEqual([])
    expect(await fetchFeed(token, clock)).not.toBeNull()
  })

  it('leaves a row in the audit for each change, without its secret', async () => {
    const actor = await buildActor()
    const { id, token } = await made(actor)
    const fresh = await rotateFeed(actor, id, clock)
    await revokeFeed(actor, id, clock)
    // reads as the system: a test
    const rows = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(rows.map(({ action }) => action)).toEqual(['feed.create', 'feed.rotate', 'feed.revoke'])
    for (const secret of [token, fresh]) expect(JSON.stringify(rows)).not.toContain(secret)
  })
})

describe('an address leads nowhere', () => {
  it('once it is rotated; the new one and every other feed do', async () => {
    const actor = await buildActor()
    const [turned, other] = [await made(actor), await made(actor)]
    expect(await fetchFeed(turned.token, clock)).not.toBeNull()
    const fresh = await rotateFeed(actor, turned.id, clock)
    expect(await fetchFeed(turned.token, clock)).toBeNull()
    expect(await fetchFeed(fresh, clock)).not.toBeNull()
    expect(await fetchFeed(other.token, clock)).not.toBeNull()
  })

  it('once the feed is revoked, also for its owner, and it cannot be rotated back', async () => {
    const actor = await buildActor()
    const { id, token } = await made(actor)
    expect(await fetchFeed(token, clock)).not.toBeNull()
    await revokeFeed(actor, id, clock)
    expect(await fetchFeed(token, clock)).toBeNull()
    await expect(rotateFeed(actor, id, clock)).rejects.toBeInstanceOf(NotFound)
    await expect(revokeFeed(actor, id, clock)).rejects.toBeInstanceOf(NotFound)
    expect(await findFeeds(actor)).toEqual([])
  })

  it('while its account is closed', async () => {
    const actor = await buildActor()
    const { token } = await made(actor)
    expect(await fetchFeed(token, clock)).not.toBeNull()
    await inTransaction((tx) =>
      tx.account.update({ where: { id: actor.accountId }, data: { deactivatedAt: now } }),
    )
    expect(await fetchFeed(token, clock)).toBeNull()
  })
})

describe('a source', () => {
  it.each<FeedSource>([
    { kind: 'MINE', id: null },
    { kind: 'PLAN', id: null },
    { kind: 'GROUP', id: '01a2' },
  ])('is read as it is written: %o', (source) => expect(readSource(sourceText(source))).toEqual(source))

  it.each(['', 'MINE:1', 'OFFICE', 'GROUP:', 'YOURS', 'GROUP:../x', 'mine'])('is not %j', (text) =>
    expect(readSource(text)).toBeNull(),
  )

  it('of a form comes with known choices only', () => {
    const form = { formKey: randomUUID(), source: 'MINE', content: 'FULL', locale: 'da' }
    expect(newFeedForm.safeParse(form).success).toBe(true)
    const wrong = { source: 'X', content: 'SOME', locale: 'sv', alarm: '7', label: 'x\r\nBEGIN:VEVENT' }
    for (const [field, value] of Object.entries(wrong)) {
      const parsed = newFeedForm.safeParse({ ...form, [field]: value })
      expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
    }
  })
})
