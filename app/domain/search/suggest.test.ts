import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, buildMeeting, buildOrganisation, buildPerson, useTestDatabase } from '~/testing'
import { reindex } from './reindex.server'
import { suggest } from './suggest.server'

useTestDatabase()

let actor: Actor
let author: Actor

beforeAll(async () => {
  actor = await buildActor({ givenName: 'Jonas', familyName: 'Friis' })
  author = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  for (let i = 0; i < 12; i++)
    await buildPerson({ givenName: 'Ana', familyName: `Berg${'abcdefghijkl'[i] ?? ''}` })
  await buildPerson({
    givenName: 'Ana',
    familyName: 'Hemmelig',
    handling: 'LIMITED',
    createdById: author.accountId,
  })
  await buildOrganisation({ nameDa: 'Europa-Kommissionen', nameEn: 'European Commission' })
  await buildMeeting({ author, title: 'Skjult', handling: 'LIMITED' })
  await inTransaction((tx) =>
    tx.topic.createMany({
      data: [
        { key: 'ai', nameDa: 'Kunstig intelligens', nameEn: 'Artificial intelligence' },
        { key: 'quantum', nameDa: 'Kvanteteknologi', nameEn: 'Quantum technology' },
      ],
    }),
  )
  await reindex(new Date('2026-11-23T12:00:00Z'))
})

const labels = async (kind: Parameters<typeof suggest>[1], typed: string, by = actor) =>
  (await suggest(by, kind, typed)).map((suggestion) => suggestion.label)

describe('suggestions', () => {
  it('are at most eight', async () => {
    expect(await labels('person', 'ana')).toHaveLength(8)
  })

  it('leave out what the actor may not see', async () => {
    expect(await labels('person', 'ana hemmelig')).toEqual([])
    expect(await labels('person', 'ana hemmelig', author)).toEqual(['Ana Hemmelig'])
    expect(await labels('meeting', 'skjult')).toEqual([])
    expect(await labels('meeting', 'skjult', author)).toEqual(['Skjult'])
  })

  it('are named in the reader’s language and found in both', async () => {
    expect(await labels('organisation', 'commission')).toEqual(['Europa-Kommissionen'])
    expect(await labels('organisation', 'kommissionen', { ...actor, locale: 'en' })).toEqual([
      'European Commission',
    ])
    expect(await labels('topic', 'quantum')).toEqual(['Kvanteteknologi'])
    expect(await labels('topic', 'ki')).toEqual(['Kunstig intelligens'])
  })

  it('offer colleagues with a live account, by account', async () => {
    const [mette] = await suggest(actor, 'colleague', 'mete')
    expect(mette).toMatchObject({ id: author.accountId, label: 'Mette Holm' })
    expect(await labels('colleague', '')).toEqual(['Jonas Friis', 'Mette Holm'])
  })

  it('say nothing about people before anything is typed', async () => {
    expect(await labels('person', ' ')).toEqual([])
  })
})
