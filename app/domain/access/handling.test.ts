import { describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { Invalid } from '../errors'
import type { Actor } from './actor'
import { handlingFields, settleHandling, type GivenHandling, type StoredHandling } from './handling.server'

useTestDatabase()

const open: GivenHandling = { handling: 'OPEN', readerAccountIds: [], readerOfficeIds: [] }
const limited: GivenHandling = { ...open, handling: 'LIMITED' }

const settled = (actor: Actor, given: GivenHandling, stored?: StoredHandling) =>
  inTransaction((tx) => settleHandling(tx, actor, given, stored))

const storedBy = (author: Actor, rest: Partial<StoredHandling> = {}): StoredHandling => ({
  handling: 'LIMITED',
  createdById: author.accountId,
  readers: [],
  ...rest,
})

describe('a new record', () => {
  it('is LIMITED when it is marked', async () => {
    const author = await buildActor()
    const given = { ...open, marking: 'TIL_TJENESTEBRUG' as const }
    expect(await settled(author, given)).toMatchObject({ handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' })
  })

  it('is OPEN though marked when its author widens it', async () => {
    const author = await buildActor()
    const given = { ...open, marking: 'TIL_TJENESTEBRUG' as const, widened: true }
    expect(await settled(author, given)).toMatchObject({ handling: 'OPEN', marking: 'TIL_TJENESTEBRUG' })
  })

  it('names nobody while it is OPEN', async () => {
    const [author, other] = [await buildActor(), await buildActor()]
    const given = { ...open, readerAccountIds: [other.accountId] }
    expect(await settled(author, given)).toMatchObject({ readerAccountIds: [] })
  })

  it('refuses to name an account that does not exist', async () => {
    const author = await buildActor()
    await expect(settled(author, { ...limited, readerAccountIds: ['nobody'] })).rejects.toThrow(Invalid)
  })

  it('is not marked FORTROLIGT or above', () => {
    expect(handlingFields.marking.safeParse('TIL_TJENESTEBRUG').success).toBe(true)
    for (const marking of ['FORTROLIGT', 'HEMMELIGT', 'YDERST_HEMMELIGT']) {
      expect(handlingFields.marking.safeParse(marking).error?.issues[0]?.message).toBe('markingTooHigh')
    }
  })
})

describe('the handling of a stored record', () => {
  it('is widened by its author and by those named on it, and by nobody else', async () => {
    const [author, named, officemate, participant] = [
      await buildActor(),
      await buildActor(),
      await buildActor(),
      await buildActor({ role: 'ADMINISTRATOR' }),
    ]
    const readers = [
      { accountId: named.accountId, officeId: null },
      { accountId: null, officeId: officemate.officeId },
    ]
    const stored = storedBy(author, { readers })
    for (const actor of [author, named, officemate]) {
      expect(await settled(actor, open, stored)).toMatchObject({ handling: 'OPEN' })
    }
    await expect(settled(participant, open, stored)).rejects.toMatchObject({
      fields: [{ field: 'handling', code: 'handlingNotYours' }],
    })
  })

  it('lets nobody else add a reader or take the marking off', async () => {
    const [author, other] = [await buildActor(), await buildActor()]
    const adding = { ...limited, readerAccountIds: [other.accountId] }
    await expect(settled(other, adding, storedBy(author))).rejects.toThrow(Invalid)
    const marked = storedBy(author, { handling: 'OPEN', marking: 'TIL_TJENESTEBRUG' })
    await expect(settled(other, { ...open, marking: 'NONE' }, marked)).rejects.toThrow(Invalid)
  })

  it('is narrowed by anyone who may edit, who then stays named on it', async () => {
    const [author, other] = [await buildActor(), await buildActor()]
    expect(await settled(other, limited, storedBy(author, { handling: 'OPEN' }))).toMatchObject({
      handling: 'LIMITED',
      readerAccountIds: [other.accountId],
    })
  })
})
