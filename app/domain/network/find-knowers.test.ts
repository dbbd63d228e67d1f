import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import {
  buildActor,
  buildAppointment,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  buildPost,
  buildTie as buildStatedTie,
  useTestDatabase,
} from '~/testing'
import { noteNetworkChange } from './note-network-change.server'
import { findKnowersOfOrganisation, findKnowersOfPerson } from './find-knowers.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let mette: Actor
let jonas: Actor
let reader: Actor

beforeAll(async () => {
  mette = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  jonas = await buildActor({ givenName: 'Jonas', familyName: 'Friis' })
  reader = await buildActor({ givenName: 'Rikke', familyName: 'Lund', role: 'ADMINISTRATOR' })
})

const buildTie = (from: Actor, toPersonId: string, strength: number) =>
  buildStatedTie({
    author: from,
    fromPersonId: from.personId,
    toPersonId,
    strength,
    confirmedOn: '2026-11-23',
    how: 'Studier',
  })

describe('who knows a person', () => {
  it('lists colleagues, strongest first, with strength, tier, last contact and evidence', async () => {
    const { id } = await buildPerson({ givenName: 'Ana', familyName: 'Sørensen' })
    await buildMeeting({
      author: mette,
      kind: 'ONE_TO_ONE',
      startsOn: '2026-11-23',
      title: 'Frokost',
      personIds: [mette.personId, id],
    })
    await buildMeeting({
      author: mette,
      kind: 'ONE_TO_ONE',
      startsOn: '2026-05-27',
      personIds: [mette.personId, id],
    })
    await buildTie(jonas, id, 5)
    const knowers = await findKnowersOfPerson(reader, id, now)
    expect(
      knowers.map((k) => [k.colleague.name, k.strength, k.tier, k.knows[0]?.meetings, k.knows[0]?.lastOn]),
    ).toEqual([
      ['Jonas Friis', 78, 'strong', 0, null],
      ['Mette Holm', 31, 'moderate', 2, '2026-11-23'],
    ])
    expect(knowers[0]?.knows[0]?.evidence).toEqual([
      { what: 'tie', strength: 5, how: 'Studier', confirmedOn: '2026-11-23', statedBy: 'Jonas Friis' },
    ])
    expect(knowers[1]?.knows[0]?.evidence[0]).toMatchObject({
      what: 'meeting',
      title: 'Frokost',
      on: '2026-11-23',
    })
    expect(knowers[1]?.knows[0]?.person).toEqual({ personId: id, name: 'Ana Sørensen' })
  })

  it('counts only held meetings both took part in, ties not marked wrong, colleagues with a live account', async () => {
    const { id } = await buildPerson()
    const gone = await buildActor()
    await inTransaction((tx) =>
      tx.account.update({ where: { id: gone.accountId }, data: { deactivatedAt: now } }),
    )
    const personIds = [mette.personId, id, gone.personId]
    const kind = 'ONE_TO_ONE'
    await buildMeeting({ author: mette, kind, status: 'PLANNED', personIds })
    await buildMeeting({ author: mette, kind, status: 'CANCELLED', personIds })
    await buildMeeting({ author: mette, kind, archivedAt: now, personIds })
    const apologies = await buildMeeting({ author: mette, kind, personIds })
    const tie = await buildTie(mette, id, 5)
    await buildTie(gone, id, 5)
    await inTransaction(async (tx) => {
      await tx.meetingParticipant.updateMany({
        where: { meetingId: apologies.id, personId: id },
        data: { role: 'APOLOGIES' },
      })
      await tx.tie.update({ where: { id: tie.id }, data: { markedWrongAt: now } })
      await noteNetworkChange(tx, 'meeting', apologies.id)
      await noteNetworkChange(tx, 'tie', tie.id)
      await noteNetworkChange(tx, 'person', gone.personId)
    })
    expect(await findKnowersOfPerson(reader, id, now)).toEqual([])
  })

  it('counts work at one place at one time, more where few are known to us', async () => {
    const { id } = await buildPerson()
    const organisation = await buildOrganisation({ nameDa: 'Statens Lab', nameEn: 'State Lab' })
    const post = await buildPost({ organisationId: organisation.id })
    await buildAppointment({ personId: id, postId: post.id, startsOn: '2018-01-01' })
    await buildAppointment({ personId: mette.personId, postId: post.id, startsOn: '2019-01-01' })
    const before = await findKnowersOfPerson(reader, id, now)
    expect(before.map((k) => [k.colleague.name, k.strength, k.knows[0]?.evidence])).toEqual([
      [
        'Mette Holm',
        26,
        [{ what: 'overlap', organisationId: organisation.id, organisation: 'Statens Lab', until: null }],
      ],
    ])
    for (let i = 0; i < 49; i++) await buildAppointment({ postId: post.id, startsOn: '2024-01-01' })
    expect((await findKnowersOfPerson(reader, id, now)).map((k) => k.strength)).toEqual([10])
  })

  it('tells why of the ten who know them best, and of the others how well', async () => {
    const { id } = await buildPerson()
    const strength = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 2, 2]
    for (const each of strength) await buildTie(await buildActor(), id, each)
    const knowers = await findKnowersOfPerson(reader, id, now)
    expect(knowers.map(({ knows }) => knows[0]?.evidence.length)).toEqual([...Array(10).fill(1), 0, 0])
    expect(knowers.at(-1)?.strength).toBeGreaterThan(0)
  })

  it('makes a number of reads that does not grow with colleagues or meetings', async () => {
    const { id } = await buildPerson()
    const reads = () => reading(() => findKnowersOfPerson(reader, id, now))
    await buildMeeting({ author: mette, personIds: [mette.personId, id] })
    expect(await reads()).toBe(4)
    for (let i = 0; i < 15; i++)
      await buildMeeting({ author: mette, personIds: [(await buildActor()).personId, id] })
    expect(await reads()).toBe(4)
  })
})

describe('who knows an organisation', () => {
  it('lists who knows somebody there now, each colleague once, the strongest acquaintance first', async () => {
    const organisation = await buildOrganisation()
    const post = await buildPost({ organisationId: organisation.id })
    const [present, weaker, former] = [await buildPerson(), await buildPerson(), await buildPerson()]
    await buildAppointment({ personId: present.id, postId: post.id })
    await buildAppointment({
      personId: weaker.id,
      postId: post.id,
      startsOn: '2026-01-01',
      endsOn: '2026-11-23',
    })
    await buildAppointment({
      personId: former.id,
      postId: post.id,
      startsOn: '2020-01-01',
      endsOn: '2026-11-22',
    })
    await buildTie(mette, weaker.id, 2)
    await buildTie(mette, present.id, 4)
    await buildTie(jonas, former.id, 5)
    const knowers = await findKnowersOfOrganisation(reader, organisation.id, now)
    expect(knowers.map((k) => [k.colleague.name, k.strength, k.knows.map((a) => a.person.personId)])).toEqual(
      [['Mette Holm', 67, [present.id, weaker.id]]],
    )
  })

  it('is empty for an organisation nobody works at and for an unknown one', async () => {
    expect(await findKnowersOfOrganisation(reader, (await buildOrganisation()).id, now)).toEqual([])
    expect(await findKnowersOfOrganisation(reader, 'unknown', now)).toEqual([])
  })
})

describe('what the viewer may not see', () => {
  it('does not count: a LIMITED meeting or person changes nothing for others', async () => {
    const { id } = await buildPerson()
    const organisation = await buildOrganisation()
    const post = await buildPost({ organisationId: organisation.id })
    await buildAppointment({ personId: id, postId: post.id, startsOn: '2020-01-01' })
    await buildAppointment({ personId: jonas.personId, postId: post.id, startsOn: '2020-01-01' })
    const open = await buildMeeting({
      author: mette,
      kind: 'ONE_TO_ONE',
      startsOn: '2026-11-20',
      personIds: [mette.personId, id],
    })
    const all = async (actor: Actor) =>
      JSON.stringify([
        await findKnowersOfPerson(actor, id, now),
        await findKnowersOfOrganisation(actor, organisation.id, now),
      ])
    const before = await all(reader)
    const metteBefore = await all(mette)

    const handling = 'LIMITED'
    const hidden = await buildPerson({ handling, createdById: mette.accountId })
    await buildMeeting({ author: mette, handling, kind: 'ONE_TO_ONE', personIds: [mette.personId, id] })
    await inTransaction(async (tx) => {
      await tx.meetingParticipant.create({ data: { meetingId: open.id, personId: hidden.id } })
      await noteNetworkChange(tx, 'meeting', open.id)
    })
    await buildTie(mette, hidden.id, 5)
    await buildTie(jonas, hidden.id, 5)
    for (let i = 0; i < 50; i++) {
      const { id: personId } = await buildPerson({ handling, createdById: mette.accountId })
      await buildAppointment({ personId, postId: post.id, startsOn: '2020-01-01' })
    }
    await buildAppointment({ personId: hidden.id, postId: post.id })

    expect(await all(reader)).toBe(before)
    expect(await all(mette)).not.toBe(metteBefore)
    expect(await findKnowersOfPerson(reader, hidden.id, now)).toEqual([])
    expect((await findKnowersOfPerson(mette, hidden.id, now)).length).toBe(2)
  })
})

/** How many reads the work makes. */
async function reading(work: () => Promise<unknown>): Promise<number> {
  let reads = 0
  const methods = ['person', 'meeting', 'tie', 'appointment'] as const
  const restore = methods.map((model) => {
    const delegate = db[model] as unknown as { findMany: (...args: unknown[]) => unknown }
    const original = delegate.findMany
    delegate.findMany = (...args) => (reads++, original.apply(delegate, args))
    return () => (delegate.findMany = original)
  })
  await work()
  restore.forEach((undo) => undo())
  return reads
}
