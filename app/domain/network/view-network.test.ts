import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import {
  buildActor,
  buildAppointment,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  buildPost,
  buildTie,
  useTestDatabase,
} from '~/testing'
import { addDays } from '../time/plain-date'
import { loadGraph } from './load-graph.server'
import { loadOverlay } from './load-overlay.server'
import { noteNetworkChange } from './note-network-change.server'
import { readNetwork } from './read-network'
import { toldOf } from './told.fixture'
import { viewNetwork } from './view-network.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const day = '2026-11-23'
let mette: Actor
let reader: Actor

beforeAll(async () => {
  mette = await buildActor({ givenName: 'Mette' })
  reader = await buildActor({ givenName: 'Rikke' })
})

const knownTo = async (actor: Actor, personId: string, on?: string) =>
  toldOf(await viewNetwork(actor, now), [personId], on)[0]?.[1]

describe('the network a viewer knows', () => {
  it('tells whom somebody knows, how well, and how often and when they last met', async () => {
    const [ana, bo] = [await buildPerson(), await buildPerson()]
    const talk = { author: mette, kind: 'ONE_TO_ONE' as const, personIds: [mette.personId, ana.id] }
    await buildMeeting({ ...talk, startsOn: '2026-11-23' })
    await buildMeeting({ ...talk, startsOn: '2026-05-27' })
    const tie = { fromPersonId: bo.id, toPersonId: ana.id, strength: 5, confirmedOn: '2026-11-23' }
    await buildTie({ author: mette, ...tie })
    expect(await knownTo(reader, ana.id)).toEqual([
      { personId: bo.id, strength: 78, tier: 'strong', meetings: 0, lastOn: null },
      { personId: mette.personId, strength: 31, tier: 'moderate', meetings: 2, lastOn: '2026-11-23' },
    ])
    expect(await knownTo(reader, ana.id, '2026-05-27')).toEqual([
      { personId: mette.personId, strength: 22, tier: 'weak', meetings: 1, lastOn: '2026-05-27' },
    ])
  })

  it('holds a LIMITED meeting for those who may read it alone', async () => {
    const [ana, guest] = [await buildPerson(), await buildActor()]
    const personIds = [mette.personId, ana.id, guest.personId]
    await buildMeeting({ author: mette, handling: 'LIMITED', startsOn: day, personIds })
    for (const actor of [mette, guest])
      expect((await knownTo(actor, ana.id))?.map(({ meetings }) => meetings)).toEqual([1, 1])
    expect(await knownTo(reader, ana.id)).toEqual([])
  })

  it('counts a LIMITED person among the participants of an OPEN meeting for those who may see the person', async () => {
    const [ana, bo] = [await buildPerson(), await buildPerson()]
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: mette.accountId })
    await buildMeeting({
      author: mette,
      kind: 'ONE_TO_ONE',
      startsOn: day,
      personIds: [ana.id, bo.id, hidden.id],
    })
    expect(await knownTo(reader, ana.id)).toMatchObject([{ personId: bo.id, strength: 22 }])
    expect(await knownTo(mette, ana.id)).toMatchObject([
      { personId: bo.id, strength: 16 },
      { personId: hidden.id, strength: 16 },
    ])
    expect(await knownTo(reader, hidden.id)).toBeNull()
  })

  it('follows an account that moves to another office, and one that is named on a record', async () => {
    const [ana, mover] = [await buildPerson(), await buildActor()]
    const personIds = [mette.personId, ana.id]
    const { id: meetingId } = await buildMeeting({
      author: mette,
      handling: 'LIMITED',
      startsOn: day,
      personIds,
    })
    const name = (readers: { accountId?: string; officeId?: string }) =>
      inTransaction((tx) => tx.meetingReader.create({ data: { meetingId, ...readers } }))
    expect(await knownTo(mover, ana.id)).toEqual([])
    await name({ officeId: mette.officeId })
    expect(await knownTo(mover, ana.id)).toEqual([])
    expect(await knownTo({ ...mover, officeId: mette.officeId }, ana.id)).toHaveLength(1)
    await name({ accountId: mover.accountId })
    expect(await knownTo(mover, ana.id)).toHaveLength(1)
  })
})

describe('what is hidden', () => {
  it('changes not one byte of what others are told', async () => {
    const people: string[] = []
    for (let n = 0; n < 12; n++) people.push((await buildPerson()).id)
    const colleague = await buildActor()
    const everybody = [...people, mette.personId, colleague.personId, reader.personId]
    const post = await buildPost({ organisationId: (await buildOrganisation()).id })
    const person = (n: number) => people[n % people.length] as string
    for (const personId of people.slice(0, 6)) await buildAppointment({ personId, postId: post.id })
    const open = []
    for (let n = 0; n < 20; n++) {
      const personIds = [colleague.personId, person(n), person(n * 5 + 1)]
      open.push(
        await buildMeeting({
          author: mette,
          startsOn: addDays(day, -9 * n),
          personIds: [...new Set(personIds)],
        }),
      )
      await buildTie({
        author: colleague,
        fromPersonId: person(n),
        toPersonId: person(n + 1 + (n % 7)),
        strength: 1 + (n % 5),
      })
    }
    const all = async (actor: Actor) => {
      const graph = await loadGraph()
      const networks = [
        await viewNetwork(actor, now),
        readNetwork(graph, await loadOverlay(actor, graph), day),
      ]
      return JSON.stringify(
        networks.map((network) => [
          toldOf(network, everybody),
          toldOf(network, everybody, '2026-08-01'),
          network.colleagues().map(network.personIdOf),
        ]),
      )
    }
    const [before, metteBefore] = [await all(reader), await all(mette)]

    const handling = 'LIMITED'
    const hidden: string[] = []
    for (let n = 0; n < 60; n++) {
      const { id } = await buildPerson({ handling, createdById: mette.accountId })
      hidden.push(id)
      await buildAppointment({ personId: id, postId: post.id })
      await buildTie({
        author: mette,
        fromPersonId: n % 2 ? id : person(n),
        toPersonId: n % 2 ? person(n) : id,
      })
      const personIds = [mette.personId, person(n), id]
      await buildMeeting({
        author: mette,
        handling: n % 3 ? handling : 'OPEN',
        startsOn: day,
        personIds: n % 3 ? personIds : [person(n), id],
      })
      await buildMeeting({ author: mette, handling, startsOn: day, personIds: [person(n), person(n + 1)] })
    }
    for (const [n, { id: meetingId }] of open.entries())
      await inTransaction(async (tx) => {
        await tx.meetingParticipant.create({ data: { meetingId, personId: hidden[n] as string } })
        await noteNetworkChange(tx, 'meeting', meetingId)
      })

    expect(await all(reader)).toBe(before)
    expect(await all(mette)).not.toBe(metteBefore)
    const network = await viewNetwork(reader, now)
    expect(hidden.map(network.nodeOf)).toEqual(hidden.map(() => null))
  })
})
