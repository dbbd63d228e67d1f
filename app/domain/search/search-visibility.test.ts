import { beforeAll, describe, expect, it, vi } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import {
  buildActor,
  buildAppointment,
  buildGroup,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { indexPerson } from './index-record.server'
import { reindex } from './reindex.server'
import { search } from './search.server'
import { suggest } from './suggest.server'

useTestDatabase()
// Hundreds of searches, on whichever machine.
vi.setConfig({ testTimeout: 60_000 })

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
  'runde hemelig',
  'person:hemmelig',
  'person:ruth',
  'ruth org:lukket',
  'org:lukket',
  'land:is',
  'ruth land:is',
  'slags:medium',
  'slags:visit',
  'siden:2026-08 før:2026-10',
  'år:2026',
  'besøg år:2026',
  'emne:kvante',
  'tiltag:1',
  'kontor:kontor',
  'gruppe:kreds',
  'møde gruppe:kreds',
]
let author: Actor
let outsider: Actor

beforeAll(async () => {
  author = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  outsider = await buildActor({ givenName: 'Jonas', familyName: 'Friis', role: 'ADMINISTRATOR' })
  for (let i = 0; i < 12; i++)
    await buildPerson({ givenName: 'Ruth', familyName: `Bekker${'abcdefghijkl'[i] ?? ''}` })
})

const words = asked.filter((q) => !q.includes(':'))
const offered = ['person', 'meeting', 'edition', 'personOrOrganisation'] as const

/** Every search, page, facet, chip, hint and suggestion of these queries. */
async function everything(actor: Actor, queries = asked): Promise<string> {
  const answers: unknown[] = []
  for (const q of queries) {
    answers.push(await search(actor, { q, now }))
    if (q.includes(':')) continue
    answers.push(await search(actor, { q, kind: 'meeting', page: 2, now }))
    for (const kind of offered) answers.push(await suggest(actor, kind, q))
  }
  return JSON.stringify(answers)
}

describe('a LIMITED record', () => {
  it('changes no answer of search for an account that may not see it, and is found by one that may', async () => {
    const meeting = await buildMeeting({ author, title: 'Åbent besøg', startsOn: '2026-09-01' })
    await reindex(now)
    const before = await everything(outsider, words)
    const authorBefore = await everything(author, words)

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

    expect(await everything(outsider, words)).toBe(before)
    expect(await everything(author, words)).not.toBe(authorBefore)
    expect(
      (await search(author, { q: 'ruth hemmelig' })).groups.map((g) => [g.kind, g.count, g.more]),
    ).toEqual([
      ['person', 1, false],
      ['meeting', 75, true],
    ])
  })

  it('changes no answer through what hangs on it: editions, memberships, posts, topics, recent views', async () => {
    const closed = await buildOrganisation({
      nameDa: 'Lukket',
      nameEn: 'Lukket',
      country: 'IS',
      kind: 'MEDIUM',
    })
    const post = await buildPost({ organisationId: closed.id })
    const group = await buildGroup({ nameDa: 'Kreds', nameEn: 'Circle' })
    const open = await buildMeeting({ author, title: 'Åben runde', startsOn: '2026-09-02' })
    const series = await inTransaction((tx) =>
      tx.series.create({ data: { nameDa: 'Runde', nameEn: 'Round', audienceGroupId: group.id } }),
    )
    const topic = await inTransaction((tx) =>
      tx.topic.create({ data: { key: 'kvante', nameDa: 'Kvante', nameEn: 'Quantum' } }),
    )
    await reindex(now)
    const before = await everything(outsider)
    const authorBefore = await everything(author)

    const hidden = await buildPerson({
      ...{ givenName: 'Ruth', familyName: 'Hemmeligsen', nativeName: '李伟', country: 'IS' },
      ...{ handling: 'LIMITED', createdById: author.accountId },
    })
    await buildAppointment({ personId: hidden.id, postId: post.id })
    const met = await buildMeeting({
      ...{ author, handling: 'LIMITED', title: 'Lukket runde', startsOn: '2026-09-03', kind: 'VISIT' },
      personIds: [hidden.id],
    })
    await inTransaction(async (tx) => {
      for (const [nameDa, limited] of [
        ['Hemmelig runde', true],
        ['Runde hemelig', true],
      ] as const)
        await tx.edition.create({
          data: {
            ...{ seriesId: series.id, nameDa, nameEn: nameDa, startsOn: '2026-09-04', endsOn: '2026-09-04' },
            ...{ hostId: closed.id, handling: limited ? 'LIMITED' : 'OPEN', createdById: author.accountId },
          },
        })
      await tx.meetingParticipant.create({
        data: { meetingId: open.id, personId: hidden.id, organisationId: closed.id },
      })
      // Named at a hidden meeting without taking part: it makes nobody familiar.
      await tx.meetingParticipant.create({
        data: { meetingId: met.id, personId: outsider.personId, role: 'MENTIONED' },
      })
      await tx.meetingOrganisation.create({ data: { meetingId: met.id, organisationId: closed.id } })
      await tx.meetingTopic.create({ data: { meetingId: met.id, topicId: topic.id } })
      await tx.groupMember.create({ data: { groupId: group.id, personId: hidden.id, since: '2026-01-01' } })
      for (const [kind, recordId] of [
        ['person', hidden.id],
        ['meeting', met.id],
      ] as const)
        await tx.recentView.create({ data: { accountId: outsider.accountId, kind, recordId, viewedAt: now } })
    })
    await reindex(now)

    expect(await everything(outsider)).toBe(before)
    expect(await everything(author)).not.toBe(authorBefore)
    const found = await search(author, { q: 'runde hemmelig', now })
    expect(found.groups.map(({ kind, count }) => [kind, count])).toEqual([['edition', 1]])
    expect((await search(author, { q: 'liwei', now })).total).toBe(1)
    expect((await search(outsider, { q: 'liwei', now })).total).toBe(0)
  })

  it('whose entry was left behind is found by nobody, and removed by a reindexing', async () => {
    const stray = {
      kind: 'person',
      recordId: 'gone',
      title: 'Stray Ghost',
      folded: '  stray  ghost  ',
      limited: true,
    }
    await inTransaction((tx) => tx.searchEntry.create({ data: stray }))
    expect((await search(author, { q: 'stray', now })).total).toBe(0)
    await reindex(now)
    // reads as the system: whether the entry is there at all
    expect(await db.searchEntry.count({ where: { recordId: 'gone' } })).toBe(0)
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
