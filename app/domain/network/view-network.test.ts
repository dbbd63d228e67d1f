import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '~/domain/access/actor'
import { buildActor, buildMeeting, buildPerson, buildTie, useTestDatabase } from '~/testing'
import { viewNetwork } from './view-network.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let mette: Actor
let reader: Actor

beforeAll(async () => {
  mette = await buildActor({ givenName: 'Mette' })
  reader = await buildActor({ givenName: 'Rikke' })
})

/** Whom the person knows, by id. */
async function knownTo(actor: Actor, personId: string, on?: string) {
  const network = await viewNetwork(actor, now)
  const node = network.nodeOf(personId)
  return node === null
    ? null
    : network
        .acquaintances(node, on)
        .map(({ node: other, ...rest }) => ({ id: network.personIdOf(other), ...rest }))
}

describe('the network a viewer knows', () => {
  it('tells whom somebody knows, how well, and how often and when they last met', async () => {
    const ana = await buildPerson()
    const bo = await buildPerson()
    await buildMeeting({
      author: mette,
      kind: 'ONE_TO_ONE',
      startsOn: '2026-11-23',
      personIds: [mette.personId, ana.id],
    })
    await buildMeeting({
      author: mette,
      kind: 'ONE_TO_ONE',
      startsOn: '2026-05-27',
      personIds: [mette.personId, ana.id],
    })
    await buildTie({
      author: mette,
      fromPersonId: bo.id,
      toPersonId: ana.id,
      strength: 5,
      confirmedOn: '2026-11-23',
    })
    expect(await knownTo(reader, ana.id)).toEqual([
      { id: bo.id, strength: 78, tier: 'strong', meetings: 0, lastOn: null },
      { id: mette.personId, strength: 31, tier: 'moderate', meetings: 2, lastOn: '2026-11-23' },
    ])
    expect(await knownTo(reader, ana.id, '2026-05-27')).toEqual([
      { id: mette.personId, strength: 22, tier: 'weak', meetings: 1, lastOn: '2026-05-27' },
    ])
  })
})
