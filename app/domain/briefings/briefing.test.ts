import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildFollowUp,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import type { Actor } from '../access/actor'
import { documentText } from '../documents/document-text'
import { estimateHeight, linesPerPage } from '../documents/estimate-height'
import { NotFound } from '../errors'
import { findBriefing } from './find-briefing.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let author: Actor
let other: Actor

beforeAll(async () => {
  author = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  other = await buildActor({ givenName: 'Jonas', familyName: 'Lind' })
})

async function buildCounterpart(given: Parameters<typeof buildPerson>[0] = {}) {
  const person = await buildPerson(given)
  const organisation = await buildOrganisation({ nameDa: `Firma ${person.familyName}` })
  const post = await buildPost({ organisationId: organisation.id })
  await buildAppointment({ personId: person.id, postId: post.id })
  return { ...person, organisationId: organisation.id }
}

const buildTopic = (name: string) =>
  inTransaction((tx) => tx.topic.create({ data: { key: name.toLowerCase(), nameDa: name, nameEn: name } }))

const told = async (...given: Parameters<typeof findBriefing>) => {
  const { document } = await findBriefing(...given)
  return documentText(document, null)
}

const ofPerson = (actor: Actor, id: string) => told(actor, 'person', id, now)

describe('a briefing of a person', () => {
  it('says how they are addressed, what they hold, when we met and who of us knows them', async () => {
    const ana = await buildCounterpart({
      ...{ givenName: 'Ana', familyName: 'Sørensen', nativeName: '安娜', titleOfAddress: 'Excellence' },
      ...{ pronunciation: 'AH-na', languages: 'es,en' },
    })
    await buildMeeting({ author, personIds: [author.personId, ana.id], startsOn: '2026-11-10' })
    const text = await ofPerson(author, ana.id)
    for (const said of ['Ana Sørensen', '安娜', 'Tiltale: Excellence', 'Udtale: AH-na', 'spansk, engelsk'])
      expect(text).toContain(said)
    expect(text).toContain('Direktør, Firma Sørensen')
    expect(text).toContain('Sidst mødt 10. nov. 2026')
    expect(text).toMatch(/Kendes af: Mette Holm \(\w+, 1 møde, 10\. nov\. 2026\)/)
  })

  it('tells the last five held meetings and counts the rest', async () => {
    const person = await buildCounterpart()
    for (const day of ['01', '02', '03', '04', '05', '06', '07'])
      await buildMeeting({
        author,
        personIds: [person.id],
        startsOn: `2026-10-${day}`,
        title: `Kontakt ${day}`,
      })
    await buildMeeting({
      author,
      personIds: [person.id],
      startsOn: '2026-12-01',
      title: 'Kommende',
      status: 'PLANNED',
    })
    const text = await ofPerson(author, person.id)
    expect(text).toContain('Kontakt 03')
    expect(text).not.toContain('Kontakt 02')
    expect(text).not.toContain('Kommende')
    expect(text).toContain('og 2 tidligere møder')
  })

  it('tells what is promised on both sides, what is overdue first, and nothing that is done', async () => {
    const person = await buildCounterpart()
    const meeting = await buildMeeting({ author, personIds: [person.id] })
    await buildFollowUp({ author, meetingId: meeting.id, text: 'Send papir', dueOn: '2027-01-10' })
    await buildFollowUp({ author, personId: person.id, text: 'Ring op', dueOn: '2026-11-01' })
    await buildFollowUp({ author, meetingId: meeting.id, text: 'Deres tal', theirs: true })
    await buildFollowUp({ author, meetingId: meeting.id, text: 'Er gjort', doneAt: now })
    const text = await ofPerson(author, person.id)
    expect(text).toContain('Af os')
    expect(text.indexOf('Ring op (Mette Holm, OVERSKREDET 1. nov. 2026)')).toBeLessThan(
      text.indexOf('Send papir'),
    )
    expect(text).toContain('Send papir (Mette Holm, frist 10. jan. 2027)')
    expect(text).toMatch(/Til os\n\n- Deres tal/)
    expect(text).not.toContain('Er gjort')
  })

  it('quotes the readouts by topic with their day and meeting, and invents nothing', async () => {
    const person = await buildCounterpart()
    await buildTopic('Kvanteteknologi')
    const topic = await buildTopic('Halvledere')
    const meeting = await buildMeeting({
      ...{ author, personIds: [person.id], title: 'Chips', startsOn: '2026-10-12' },
      ...{ readout: 'Vi spiste. Om kvanteteknologi er de afventende.', decisions: 'Et fælles papir i maj.' },
    })
    await inTransaction((tx) =>
      tx.meetingTopic.create({ data: { meetingId: meeting.id, topicId: topic.id } }),
    )
    const text = await ofPerson(author, person.id)
    expect(text).toContain('Kvanteteknologi: »… Om kvanteteknologi er de afventende.« 12. okt. 2026, Chips')
    expect(text).toContain('Halvledere: Aftalt: »Et fælles papir i maj.«')
  })

  it('leaves lines for the points to be written', async () => {
    const person = await buildCounterpart()
    const { document } = await findBriefing(author, 'person', person.id, now)
    expect(document.blocks.at(-1)).toMatchObject({ what: 'ruled' })
  })
})

describe('a briefing of something else', () => {
  it('of a meeting tells of the counterparts, and who comes from us', async () => {
    const [one, two] = [await buildCounterpart(), await buildCounterpart()]
    const meeting = await buildMeeting({
      author,
      personIds: [author.personId, one.id, two.id],
      title: 'Forestående',
    })
    const text = await told(author, 'meeting', meeting.id, now)
    expect(text).toContain('Briefing: Forestående')
    expect(text).toContain('Fra os: Mette Holm')
    expect(text).toContain(one.familyName)
    expect(text).toContain(two.familyName)
    expect(text).toContain('Ingen afholdte møder.')
  })

  it('of an organisation and of a country tells of those who hold its posts', async () => {
    const organisation = await buildOrganisation({ nameDa: 'Ministeriet', kind: 'COUNTRY', country: 'EE' })
    const post = await buildPost({ organisationId: organisation.id, rank: 1 })
    const holder = await buildPerson({ givenName: 'Kadri', familyName: 'Tamm' })
    await buildAppointment({ personId: holder.id, postId: post.id })
    const former = await buildPerson({ givenName: 'Jaan', familyName: 'Vana' })
    await buildAppointment({ personId: former.id, postId: post.id, endsOn: '2025-01-01' })
    for (const text of [
      await told(author, 'organisation', organisation.id, now),
      await told(author, 'country', 'EE', now),
    ]) {
      expect(text).toContain('Briefing: Estland')
      expect(text).toContain('Kadri Tamm')
      expect(text).not.toContain('Jaan Vana')
    }
  })

  it('of what does not exist, is hidden or is no country is not found', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    for (const [kind, id] of [
      ['person', hidden.id],
      ['meeting', meeting.id],
      ['edition', 'nothing'],
      ['organisation', 'nothing'],
      ['country', 'ZZ'],
    ] as const)
      await expect(findBriefing(other, kind, id, now)).rejects.toThrow(NotFound)
  })
})

describe('restricted records', () => {
  it('make a briefing no different for somebody who may not see them', async () => {
    const person = await buildCounterpart()
    await buildMeeting({ author, personIds: [author.personId, person.id], title: 'Åbent' })
    const before = await findBriefing(other, 'person', person.id, now)
    const friend = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const meeting = await buildMeeting({
      ...{
        author,
        personIds: [author.personId, person.id, friend.id],
        title: 'Lukket',
        startsOn: '2026-11-20',
      },
      ...{ handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG', readout: 'Om kvanteteknologi sagde de meget.' },
    })
    await buildFollowUp({ author, meetingId: meeting.id, text: 'Hemmeligt løfte' })
    await buildFollowUp({ author, personId: person.id, viaId: friend.id, text: 'Gennem en ven' })
    expect(await findBriefing(other, 'person', person.id, now)).toEqual(before)
    const cleared = await findBriefing(author, 'person', person.id, now)
    expect(documentText(cleared.document, null)).toContain('Hemmeligt løfte')
    expect(cleared.document.marking).toBe('TIL_TJENESTEBRUG')
    expect(cleared.document.notice).toContain('Mette Holm')
    expect(cleared.sources.map(({ id }) => id)).toContain(meeting.id)
  })
})

describe('a page for every four', () => {
  it('is kept however much there is to tell, and says how much is left out', async () => {
    const people = []
    for (let count = 0; count < 5; count++)
      people.push(await buildCounterpart({ givenName: 'Navn'.repeat(10), summary: 'Ord '.repeat(400) }))
    const personIds = people.map(({ id }) => id)
    for (let day = 1; day <= 28; day++) {
      const meeting = await buildMeeting({
        ...{ author, personIds, startsOn: `2026-09-${String(day).padStart(2, '0')}` },
        ...{ title: 'Langt møde '.repeat(18), readout: 'Kvanteteknologi '.repeat(1_000) },
      })
      await buildFollowUp({ author, meetingId: meeting.id, text: 'Løfte '.repeat(80) })
    }
    const meeting = await buildMeeting({ author, personIds, status: 'PLANNED', startsOn: '2026-12-01' })
    const { document } = await findBriefing(author, 'meeting', meeting.id, now)
    expect(estimateHeight(document.blocks)).toBeLessThan(2 * linesPerPage)
    const alone = await findBriefing(author, 'person', personIds[0] ?? '', now)
    expect(estimateHeight(alone.document.blocks)).toBeLessThan(linesPerPage)
    expect(documentText(alone.document, null)).toContain('og 23 tidligere møder')
  })
})
