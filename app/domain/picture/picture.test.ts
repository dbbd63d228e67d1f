import { describe, expect, it } from 'vitest'
import { buildActor, buildMeeting, buildPerson, buildTie, useTestDatabase } from '~/testing'
import { networkOf } from '../network/network-of'
import { egoOf } from './ego'
import { findPicture } from './find-picture.server'
import { placeLabels } from './labels'
import { layOut } from './layout.server'

const day = '2026-11-23'

const person = (id: string) => ({ id, archived: false, colleague: id.startsWith('c') })
const tie = (fromPersonId: string, toPersonId: string, strength: number) => ({
  ...{ fromPersonId, toPersonId, strength, confirmedOn: day, createdOn: day },
})
const ids = ['ana', 'c1', 'c2', 'bo', 'far']
const network = networkOf(
  {
    persons: ids.map(person),
    ties: [
      tie('c1', 'ana', 5),
      tie('bo', 'ana', 3),
      tie('c1', 'c2', 4),
      tie('c2', 'far', 5),
      tie('c1', 'bo', 2),
    ],
  },
  day,
)
const ana = { kind: 'person' as const, id: 'ana', personIds: ['ana'] }

describe('the picture around a person', () => {
  it('shows who knows her, strongest first, then whom they lead to', () => {
    const ego = egoOf(network, ana, 80)
    expect(ego.nodes.map(({ personId, ring, through }) => [personId, ring, through])).toEqual([
      ['c1', 1, null],
      ['bo', 1, null],
      ['c2', 2, 'c1'],
    ])
    expect(ego).toMatchObject({ known: 2, colleagues: 1, left: 0 })
    expect(ego.edges).toContainEqual({ from: 0, to: 2, tier: 'strong' })
  })

  it('says how many there was no room for', () => {
    expect(egoOf(network, ana, 1)).toMatchObject({ nodes: [{ personId: 'c1' }], left: 1, known: 2 })
  })

  it('is laid out alike each time, with everybody inside it', async () => {
    const ego = egoOf(network, ana, 80)
    const layout = await layOut(ego)
    const again = await layOut({ ...ego, nodes: [...ego.nodes] })
    expect(again).toEqual(layout)
    for (const { x, y } of [layout.centre, ...layout.nodes]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(layout.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(layout.height)
    }
  })
})

it('shows an organisation with its holders, and who knows them', () => {
  const ego = egoOf(network, { kind: 'organisation', id: 'o', personIds: ['bo', 'far'] }, 80)
  expect(ego.nodes.slice(0, 2).map(({ personId, ring }) => [personId, ring])).toEqual([
    ['far', 1],
    ['bo', 1],
  ])
  expect(ego.edges.slice(0, 2).map(({ from, tier }) => [from, tier])).toEqual([
    [-1, null],
    [-1, null],
  ])
})

it('gives a name up where there is no room for it', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => ({ x: 100 + (i % 5), y: 100 + (i % 3) }))
  const labels = placeLabels(
    crowd.map(() => 'Somebody Long-Named'),
    crowd,
    400,
  )
  expect(labels[0]).not.toBeNull()
  expect(labels.filter(Boolean).length).toBeLessThan(6)
})

describe('a picture from the database', () => {
  useTestDatabase()

  it('is, to who may not see what is limited, as if it were not there', async () => {
    const now = new Date(`${day}T12:00:00Z`)
    const [author, stranger] = [await buildActor(), await buildActor()]
    const [known, hidden] = [
      await buildPerson(),
      await buildPerson({ handling: 'LIMITED', createdById: author.accountId }),
    ]
    await buildTie({ author, fromPersonId: author.personId, toPersonId: known.id, confirmedOn: day })
    const seen = () => findPicture(stranger, `person:${known.id}`, 80, now)
    const before = await seen()
    expect(before?.people).toHaveLength(1)
    await buildTie({ author, fromPersonId: known.id, toPersonId: hidden.id, strength: 5, confirmedOn: day })
    const personIds = [author.personId, known.id, hidden.id]
    await buildMeeting({ author, handling: 'LIMITED', startsOn: '2026-11-20', personIds })
    await buildMeeting({ author, startsOn: '2026-11-20', personIds: [hidden.id] })
    expect(await seen()).toEqual(before)
    expect((await findPicture(author, `person:${known.id}`, 80, now))?.people).toHaveLength(2)
    const nobody = await findPicture(stranger, `person:${hidden.id}`, 80, now)
    expect(nobody).toEqual(await findPicture(stranger, 'person:nobody', 80, now))
  })
})
