import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { indexPerson } from './index-record.server'
import { reindex } from './reindex.server'
import { search } from './search.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const asked = [
  'ruth',
  'ruht bekker',
  'ruth besog',
  'r',
  'besøg',
  'hemmelig',
  'bekker hemelig',
  'møde',
  'open',
]
let author: Actor
let outsider: Actor

beforeAll(async () => {
  author = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  outsider = await buildActor({ givenName: 'Jonas', familyName: 'Friis', role: 'ADMINISTRATOR' })
  for (let i = 0; i < 12; i++)
    await buildPerson({ givenName: 'Ruth', familyName: `Bekker${'abcdefghijkl'[i] ?? ''}` })
})

const everything = async (actor: Actor) =>
  JSON.stringify(await Promise.all(asked.map((q) => search(actor, { q }))))

describe('a LIMITED record', () => {
  it('changes no answer of search for an account that may not see it, and is found by one that may', async () => {
    const meeting = await buildMeeting({ author, title: 'Åbent besøg', startsOn: '2026-09-01' })
    await reindex(now)
    const before = await everything(outsider)
    const authorBefore = await everything(author)

    const hidden = await buildPerson({
      givenName: 'Ruth',
      familyName: 'Hemmelig',
      handling: 'LIMITED',
      createdById: author.accountId,
    })
    await inTransaction((tx) =>
      tx.meetingParticipant.create({ data: { meetingId: meeting.id, personId: hidden.id } }),
    )
    for (let i = 0; i < 100; i++)
      await buildMeeting({
        author,
        handling: 'LIMITED',
        title: 'Ruth besøg',
        readout: 'hemmeligt',
        personIds: [hidden.id],
      })
    await reindex(now)

    expect(await everything(outsider)).toBe(before)
    expect(await everything(author)).not.toBe(authorBefore)
    expect(
      (await search(author, { q: 'ruth hemmelig' })).groups.map((g) => [g.kind, g.count, g.more]),
    ).toEqual([
      ['person', 1, false],
      ['meeting', 75, true],
    ])
  })

  it('does not push an open record out of the candidates', async () => {
    await buildMeeting({ author: outsider, title: 'Ruth besøg', handling: 'LIMITED' })
    await reindex(now)
    const { groups } = await search(outsider, { q: 'ruth besøg', kind: 'meeting' })
    expect(groups.map((g) => [g.kind, g.count])).toEqual([['meeting', 1]])
  })

  it('disappears for others, also from the meetings that name the person, when handling is narrowed', async () => {
    const person = await buildPerson({
      givenName: 'Torvald',
      familyName: 'Rix',
      createdById: author.accountId,
    })
    const meeting = await buildMeeting({ author, title: 'Formiddag', personIds: [person.id] })
    await reindex(now)
    expect((await search(outsider, { q: 'torvald' })).total).toBe(2)
    await inTransaction(async (tx) => {
      await tx.person.update({ where: { id: person.id }, data: { handling: 'LIMITED' } })
      await indexPerson(tx, person.id)
    })
    expect((await search(outsider, { q: 'torvald' })).total).toBe(0)
    expect((await search(author, { q: 'torvald' })).groups.map((g) => g.kind)).toEqual(['person'])
    expect((await search(outsider, { q: 'formiddag' })).groups[0]?.hits[0]?.recordId).toBe(meeting.id)
  })
})
