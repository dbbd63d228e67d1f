import { beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { buildActor, buildMeeting, buildOrganisation, buildPerson, useTestDatabase } from '~/testing'
import type { Actor } from '../access/actor'
import { indexMeeting, indexOrganisation, indexPerson } from '../search/index-record.server'
import { findRecents } from './find-recents.server'
import { mostRecents, noteRecent } from './note-recent.server'
import { recordAt, recordPage, recentKinds } from './recent-kind'

useTestDatabase()

const minute = (n: number) => new Date(Date.UTC(2026, 10, 23, 12, n))
const person = async (given = {}) => {
  const { id } = await buildPerson(given)
  await inTransaction((tx) => indexPerson(tx, id))
  return id
}
const meeting = async (given: Parameters<typeof buildMeeting>[0]) => {
  const { id } = await buildMeeting(given)
  await inTransaction((tx) => indexMeeting(tx, id))
  return id
}
const titles = async (actor: Actor) => (await findRecents(actor)).map(({ title }) => title)
const rows = (actor: Actor) => db.recentView.count({ where: { accountId: actor.accountId } })

describe('the records looked at last', () => {
  let actor: Actor
  beforeEach(async () => {
    actor = await buildActor()
  })

  it('stand newest first, each once, with its page', async () => {
    const ana = await person({ givenName: 'Ana', familyName: 'Ruiz' })
    const sap = (await buildOrganisation({ nameDa: 'SAP' })).id
    await inTransaction((tx) => indexOrganisation(tx, sap))
    await noteRecent(actor, `/people/${ana}`, { now: minute(1) })
    await noteRecent(actor, `/organisations/${sap}`, { now: minute(2) })
    await noteRecent(actor, `/people/${ana}`, { now: minute(3) })
    expect((await findRecents(actor)).map(({ title, to }) => ({ title, to }))).toEqual([
      { title: 'Ana Ruiz', to: `/people/${ana}` },
      { title: 'SAP', to: `/organisations/${sap}` },
    ])
  })

  it('are one’s own', async () => {
    await noteRecent(actor, `/people/${await person()}`, { now: minute(1) })
    expect(await findRecents(await buildActor())).toEqual([])
  })

  it('are eight, and one that was archived or has become hidden gives its place to the next', async () => {
    const ids: string[] = []
    for (let n = 0; n < 10; n++) {
      ids.push(await person({ givenName: 'Nr', familyName: String(n) }))
      await noteRecent(actor, `/people/${ids[n]}`, { now: minute(n) })
    }
    expect(await titles(actor)).toEqual([9, 8, 7, 6, 5, 4, 3, 2].map((n) => `Nr ${n}`))
    await inTransaction(async (tx) => {
      await tx.person.update({ where: { id: ids[9] }, data: { handling: 'LIMITED' } })
      await tx.person.update({ where: { id: ids[8] }, data: { archivedAt: minute(30) } })
      for (const id of ids) await indexPerson(tx, id)
    })
    expect(await titles(actor)).toEqual([7, 6, 5, 4, 3, 2, 1, 0].map((n) => `Nr ${n}`))
  })

  it('keep the newest 200', async () => {
    const { accountId } = actor
    await inTransaction((tx) =>
      tx.recentView.createMany({
        data: Array.from({ length: mostRecents }, (_, n) => ({
          accountId,
          kind: 'person',
          recordId: `old-${n}`,
          viewedAt: minute(n / 10),
        })),
      }),
    )
    await noteRecent(actor, `/people/${await person()}`, { now: minute(60) })
    expect(await rows(actor)).toBe(mostRecents)
    expect(await db.recentView.count({ where: { accountId, recordId: 'old-0' } })).toBe(0)
  })

  it('never name a meeting the actor may not see, nor remember that it was asked for', async () => {
    const author = await buildActor()
    const hidden = await meeting({ author, handling: 'LIMITED', title: 'Hemmeligt' })
    await noteRecent(actor, `/meetings/${hidden}`, { now: minute(1) })
    await noteRecent(actor, '/meetings/no-such-meeting', { now: minute(1) })
    expect(await rows(actor)).toBe(0)
    await noteRecent(author, `/meetings/${hidden}`, { now: minute(1) })
    expect(await titles(author)).toEqual(['Hemmeligt'])
  })

  it('ignore what is no record’s page', async () => {
    for (const path of [
      '/people',
      '/people/new',
      '/people/a/edit',
      '/admin/audit',
      '//people/a',
      '/people/%00',
    ])
      await noteRecent(actor, path, { now: minute(1) })
    expect(await rows(actor)).toBe(0)
  })
})

describe('a record’s page', () => {
  it('is read back from its address, for every kind', () => {
    for (const kind of recentKinds) expect(recordAt(recordPage(kind, '11'))).toEqual({ kind, key: '11' })
  })
})
