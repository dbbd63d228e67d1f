import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
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
import { reindex } from '../reindex.server'
import { search } from '../search.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let actor: Actor
let author: Actor

beforeAll(async () => {
  actor = await buildActor({ givenName: 'Jonas', familyName: 'Friis' })
  author = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  const sap = await buildOrganisation({ nameDa: 'SAP', nameEn: 'SAP', country: 'DE' })
  const access = await buildOrganisation({
    nameDa: 'Access Now',
    nameEn: 'Access Now',
    kind: 'NGO',
    country: 'EE',
  })
  await buildOrganisation({ nameDa: 'Sapienza', nameEn: 'Sapienza', kind: 'RESEARCH_BODY', country: 'IT' })
  const post = await buildPost({
    organisationId: sap.id,
    titleDa: 'Politisk chef',
    titleEn: 'Head of policy',
  })
  const kim = await buildPerson({ givenName: 'Kim', familyName: 'Ny', country: 'KR' })
  await buildAppointment({ personId: kim.id, postId: post.id })
  const past = await buildPerson({ givenName: 'Kim', familyName: 'Gammel' })
  await buildAppointment({ personId: past.id, postId: post.id, endsOn: '2020-01-01' })
  const group = await buildGroup({ nameDa: 'Tech for Democracy', nameEn: 'Tech for Democracy' })
  const old = await buildMeeting({
    author,
    title: 'Gammelt møde',
    startsOn: '2025-03-02',
    personIds: [kim.id],
  })
  const recent = await buildMeeting({ author, title: 'Nyt møde', startsOn: '2026-02-03', kind: 'CALL' })
  await inTransaction(async (tx) => {
    await tx.groupMember.create({
      data: { groupId: group.id, organisationId: access.id, since: '2026-01-01' },
    })
    await tx.meetingOrganisation.create({ data: { meetingId: old.id, organisationId: sap.id } })
    await tx.meetingOrganisation.create({ data: { meetingId: recent.id, organisationId: access.id } })
    const topic = await tx.topic.create({ data: { key: 'q', nameDa: 'Kvanteteknologi', nameEn: 'Quantum' } })
    await tx.meetingTopic.create({ data: { meetingId: recent.id, topicId: topic.id } })
    const period = await tx.strategyPeriod.create({
      data: { key: 'p', nameDa: 'P', nameEn: 'P', startsOn: '2025-01-01', endsOn: '2029-12-31' },
    })
    const priority = await tx.priority.create({
      data: { key: 'pr', nameDa: 'Ansvar', nameEn: 'Responsibility', position: 0, periodId: period.id },
    })
    const measure = await tx.measure.create({
      data: {
        key: 'm11',
        number: 11,
        nameDa: 'Løbende dialog',
        nameEn: 'Continuous dialogue',
        evidenceDa: '',
        evidenceEn: '',
        targetKind: 'TOTAL',
        priorityId: priority.id,
        groupId: group.id,
      },
    })
    await tx.meetingMeasure.create({ data: { meetingId: recent.id, measureId: measure.id } })
  })
  await reindex(now)
})

async function titles(q: string, by = actor): Promise<Record<string, string[]>> {
  const { groups } = await search(by, { q, now })
  return Object.fromEntries(groups.map(({ kind, hits }) => [kind, hits.map(({ title }) => title.text)]))
}

describe('a search narrowed by', () => {
  it('an organisation finds it, its posts, whom it employs now, and its meetings', async () => {
    expect(await titles('org:sap')).toEqual({
      organisation: ['SAP'],
      post: ['Politisk chef'],
      person: ['Kim Ny'],
      meeting: ['Gammelt møde'],
    })
    expect(await titles('kim org:sap')).toMatchObject({ person: ['Kim Ny'] })
  })

  it('a kind finds organisations of it and what has to do with them, or meetings of it, or records of it', async () => {
    expect(await titles('kind:ngo')).toEqual({ organisation: ['Access Now'], meeting: ['Nyt møde'] })
    expect(await titles('slags:telefonsamtale')).toEqual({ meeting: ['Nyt møde'] })
    expect(await titles('møde type:person')).toEqual({})
    expect(await titles('kim type:person')).toEqual({ person: ['Kim Gammel', 'Kim Ny'] })
  })

  it('a country finds its organisations and people of it or working for them', async () => {
    expect(await titles('country:ee')).toMatchObject({ organisation: ['Access Now'] })
    expect(await titles('land:Estland')).toEqual(await titles('country:ee'))
    expect(await titles('land:"Sydkorea" kim')).toEqual({ person: ['Kim Ny'] })
    expect((await titles('land:tyskland'))['person']).toEqual(['Kim Ny'])
  })

  it('a measure, a topic, an office, a person and a group', async () => {
    expect(await titles('measure:11')).toEqual({
      meeting: ['Nyt møde'],
      group: ['Tech for Democracy'],
      measure: ['11. Løbende dialog'],
    })
    expect(await titles('emne:kvante')).toEqual({ meeting: ['Nyt møde'] })
    expect((await titles('office:"Kontor"'))['meeting']).toHaveLength(2)
    expect((await titles('person:"kim ny"'))['meeting']).toEqual(['Gammelt møde'])
    expect(await titles('gruppe:tech')).toMatchObject({ organisation: ['Access Now'], meeting: ['Nyt møde'] })
  })

  it('days finds what took place on them', async () => {
    expect(await titles('since:2026-01')).toEqual({ meeting: ['Nyt møde'] })
    expect(await titles('før:2026')).toEqual({ meeting: ['Gammelt møde'] })
    expect(await titles('year:2025')).toEqual({ meeting: ['Gammelt møde'] })
    expect(await titles('siden:2025-03-02')).toEqual({ meeting: ['Nyt møde', 'Gammelt møde'] })
    expect(await titles('siden:2025-03 før:2025-04')).toEqual({ meeting: ['Gammelt møde'] })
  })

  it('several words: equal ones widen, different ones narrow', async () => {
    expect((await titles('kind:ngo kind:company land:ee'))['organisation']).toEqual(['Access Now'])
    expect((await titles('kind:ngo kind:research-body'))['organisation']).toEqual(['Access Now', 'Sapienza'])
  })

  it('shows each as a chip that takes it away', async () => {
    const { chips } = await search(actor, { q: 'kim org:sap land:de', now })
    expect(chips).toEqual([
      { name: 'organisation', label: 'SAP', raw: 'org:sap', without: 'kim land:de' },
      { name: 'country', label: 'Tyskland', raw: 'land:de', without: 'kim org:sap' },
    ])
  })

  it('an unknown word or value says so and looks for it as text', async () => {
    const { hints, chips, asked } = await search(actor, { q: 'farve:rød land:atlantis', now })
    expect({ hints, chips, asked }).toEqual({
      hints: [
        { hint: 'unknownWord', word: 'farve' },
        { hint: 'unknownValue', name: 'country', value: 'atlantis' },
      ],
      chips: [],
      asked: true,
    })
  })
})

describe('a narrowing by a LIMITED person', () => {
  it('is unknown to those who may not see her, and tells no open meeting she took part in', async () => {
    const asked = ['person:hemmelig', 'org:lukket', 'land:is', 'kind:medium', 'hemmelig']
    const hidden = await buildPerson({
      givenName: 'Ruth',
      familyName: 'Hemmelig',
      country: 'IS',
      handling: 'LIMITED',
      createdById: author.accountId,
    })
    const closed = await buildOrganisation({
      nameDa: 'Lukket',
      nameEn: 'Lukket',
      country: 'IS',
      kind: 'MEDIUM',
    })
    await reindex(now)
    const answers = () => Promise.all(asked.map(async (q) => JSON.stringify(await search(actor, { q, now }))))
    const before = await answers()
    const post = await buildPost({ organisationId: closed.id })
    await inTransaction((tx) => tx.post.update({ where: { id: post.id }, data: { archivedAt: now } }))
    await buildAppointment({ personId: hidden.id, postId: post.id })
    const open = await buildMeeting({ author, title: 'Åbent' })
    await reindex(now)
    const withMeeting = await answers()
    await inTransaction((tx) =>
      tx.meetingParticipant.create({
        data: { meetingId: open.id, personId: hidden.id, organisationId: closed.id },
      }),
    )
    await reindex(now)
    expect(await answers()).toEqual(withMeeting)
    expect(withMeeting).toEqual(before)
    expect((await titles('person:hemmelig', author))['meeting']).toEqual(['Åbent'])
  })
})

describe('facets', () => {
  it('count what was found, and their words narrow to as many', async () => {
    for (let i = 0; i < 3; i++)
      await buildOrganisation({ nameDa: `Facet ${i}`, nameEn: `Facet ${i}`, kind: i === 0 ? 'NGO' : 'COMPANY', country: i === 2 ? 'FR' : 'ES' }) // prettier-ignore
    await reindex(now)
    const { facets } = await search(actor, { q: 'facet', now })
    expect(facets).toEqual([
      {
        name: 'organisationKind',
        values: [
          { label: 'Virksomhed', scope: 'slags:company', count: 2 },
          { label: 'Civilsamfundsorganisation', scope: 'slags:ngo', count: 1 },
        ],
      },
      {
        name: 'country',
        values: [
          { label: 'Spanien', scope: 'land:es', count: 2 },
          { label: 'Frankrig', scope: 'land:fr', count: 1 },
        ],
      },
    ])
    for (const { values } of facets)
      for (const { scope, count } of values)
        expect((await search(actor, { q: `facet ${scope}`, now })).total).toBe(count)
  })
})
