import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import {
  buildActor,
  buildAppointment,
  buildMeeting,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { indexPerson } from './index-record.server'
import { indexEndedAppointments, reindex } from './reindex.server'
import { search } from './search.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let actor: Actor
let other: Actor
const berg: string[] = []

beforeAll(async () => {
  actor = await buildActor({ givenName: 'Jonas', familyName: 'Friis' })
  other = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  for (let i = 0; i < 100; i++) berg.push((await buildPerson({ givenName: 'Bo', familyName: 'Berg' })).id)
  await buildPerson({ givenName: 'Wei', familyName: 'Li', nativeName: '李伟', nameOrder: 'FAMILY_FIRST' })
  await buildPerson({ givenName: 'Xue', familyName: 'Shan', nativeName: '单雪', nameOrder: 'FAMILY_FIRST' })
  await buildPerson({ givenName: '明', familyName: '王', nameOrder: 'FAMILY_FIRST' })
  await buildPerson({
    givenName: 'Zhi',
    familyName: 'Zhang',
    nativeName: '张李志',
    nameOrder: 'FAMILY_FIRST',
  })
  await buildPerson({ givenName: 'Karl', familyName: 'Bär' })
  await reindex(now)
})

const people = async (q: string, by = actor) =>
  (await search(by, { q, kind: 'person', now })).groups.find(({ kind }) => kind === 'person')?.hits ?? []
const names = async (q: string) => (await people(q)).map(({ title }) => title.text)

describe('equal hits', () => {
  it('stand in one order for everybody who had to do with none of them', async () => {
    const ids = (await people('bo berg')).map(({ recordId }) => recordId)
    expect((await people('bo berg', other)).map(({ recordId }) => recordId)).toEqual(ids)
  })

  it('put those first whom the reader met, and whom she opened, lately: even beyond what can be ranked', async () => {
    const [met = '', , , opened = ''] = berg
    await buildMeeting({ author: actor, personIds: [actor.personId, met], startsOn: '2026-11-01' })
    await inTransaction((tx) =>
      tx.recentView.create({
        data: { accountId: actor.accountId, kind: 'person', recordId: opened, viewedAt: now },
      }),
    )
    expect((await people('bo berg')).slice(0, 2).map(({ recordId }) => recordId)).toEqual([opened, met])
    expect((await people('bo berg', other)).slice(0, 2).map(({ recordId }) => recordId)).not.toContain(opened)
  })

  it('are the only ones it moves', async () => {
    const close = await buildPerson({ givenName: 'Bo', familyName: 'Bergmann' })
    await inTransaction(async (tx) => {
      await indexPerson(tx, close.id, now)
      await tx.recentView.create({
        data: { accountId: actor.accountId, kind: 'person', recordId: close.id, viewedAt: now },
      })
    })
    expect((await names('bo berg'))[0]).toBe('Bo Berg')
  })
})

describe('names in other letters', () => {
  it.each([
    ['liwei', 'Li Wei'],
    ['wei li', 'Li Wei'],
    ['李伟', 'Li Wei'],
    ['shan xue', 'Shan Xue'],
    ['danxue', 'Shan Xue'],
    ['wangming', '王 明'],
    ['王', '王 明'],
    ['bar', 'Karl Bär'],
    ['baer', 'Karl Bär'],
  ])('are found by %s', async (q, name) => {
    expect((await names(q))[0]).toBe(name)
  })

  it('stand first where the name begins as typed', async () => {
    expect(await names('李')).toEqual(['Li Wei', 'Zhang Zhi'])
  })
})

describe('what was meant', () => {
  it('is said in the words of the best hit, with the scopes', async () => {
    expect((await search(actor, { q: 'karll bær', now })).meant).toBe('Karl Bär')
    expect((await search(actor, { q: 'jonas frijs slags:person', now })).meant).toBe(
      'Jonas Friis slags:person',
    )
    expect((await search(actor, { q: 'jonas friis', now })).meant).toBeNull()
    expect((await search(actor, { q: 'qwertyuiop', now })).meant).toBeNull()
  })
})

describe('an appointment that ended by its date', () => {
  it('no longer tells what the person is found by', async () => {
    const post = await buildPost({ titleDa: 'Kvæstor', titleEn: 'Quaestor' })
    const person = await buildPerson({ givenName: 'Ib', familyName: 'Vang' })
    await buildAppointment({ personId: person.id, postId: post.id, endsOn: '2026-11-24' })
    await inTransaction((tx) => indexPerson(tx, person.id, now))
    expect(await names('kvæstor')).toEqual(['Ib Vang'])
    await indexEndedAppointments(new Date('2026-11-26T01:00:00Z'))
    expect(await names('kvæstor')).toEqual([])
  })
})

describe('hostile queries', () => {
  it.each([
    ['scopes of every kind with strange values', 'org:" kind:\' country:% measure:-1 since:9999-99 før:\u0000 år:1e9 topic:* office:( person:"" group:\\'],
    ['one scope a hundred times', 'org:sap '.repeat(100)],
    ['a hundred different scopes', Array.from({ length: 100 }, (_, i) => `person:x${i}`).join(' ')],
    ['ten thousand characters', 'qwertyuiopasdfghjkl'.repeat(600)],
    ['words that never end', 'a '.repeat(5_000)],
    ['right-to-left and zero-width characters', '\u202e\u200b\u200f\u2066bo\u200d berg\u2069'],
    ['text-index and SQL syntax', `"#pn" OR folded:* NEAR(a b) ' UNION SELECT 1 --; DROP TABLE "Person"`],
    ['punctuation alone', '!"#€%&/()=?`^*_:;'],
    ['only colons', ':::: a: :b org::sap'],
    ['NUL in a scope', 'org:\u0000sap'],
  ])('are answered: %s', async (_, q) => {
    const result = await search(actor, { q, now })
    expect(result.chips.length).toBeLessThanOrEqual(8)
    expect(result.hints.length).toBeLessThanOrEqual(17)
  }) // prettier-ignore
})
