import { beforeAll, describe, expect, it } from 'vitest'
import { buildActor, buildPerson, useTestDatabase } from '~/testing'
import { buildInvitedEdition, buildManyInvited } from '~/testing/invited-edition'
import type { Actor } from '../../access/actor'
import { Forbidden } from '../../errors'
import { boardFile } from './board-file.server'
import { changeMany } from './change-many.server'
import { findBoard } from './find-board.server'
import { findNeeds } from './find-needs.server'
import { undoMany } from './undo-many.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let actor: Actor
let diplomat: Actor
beforeAll(async () => {
  actor = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

const everything = { q: '', view: 'list', sort: 'organisation', descending: false, page: 1 } as const
const board = (id: string, by = actor, given: Partial<Parameters<typeof findBoard>[2]> = {}) =>
  findBoard(by, id, { ...everything, ...given }, { now })

describe('the board', () => {
  it('proposes who has waited longest for a seat that is free', async () => {
    const since = (hour: number) => new Date(Date.UTC(2026, 10, 1, hour))
    const edition = await buildInvitedEdition(
      [
        { status: 'ACCEPTED' },
        { status: 'WAITING', waitingSince: since(9) },
        { status: 'WAITING', waitingSince: since(8) },
      ],
      { capacity: 2 },
    )
    const { standing } = await board(edition.id)
    expect(standing.free).toMatchObject({ seats: 1, first: { id: edition.chosen[2]?.id } })
  })

  it('has no seat to give while all are taken, and says how many too many come', async () => {
    const edition = await buildInvitedEdition(
      [{ status: 'ACCEPTED', companions: 2 }, { status: 'WAITING' }],
      { capacity: 2 },
    )
    const { standing } = await board(edition.id)
    expect([standing.free, standing.seats]).toEqual([null, { taken: 3, capacity: 2, over: 1 }])
  })

  it('groups by status with how many stand in each, and by country with how many come', async () => {
    const { editionId, chosen } = await buildManyInvited(30)
    await changeMany(
      actor,
      editionId,
      chosen.slice(0, 3),
      { act: 'answers', status: 'ACCEPTED', note: '' },
      { now },
    )
    const byStatus = await board(editionId, actor, { view: 'status', sort: 'status' })
    expect(byStatus.groups.map(({ key, total }) => [key, total])).toEqual([
      ['ACCEPTED', 3],
      ['DRAFTED', 27],
    ])
    const byCountry = await board(editionId, actor, { view: 'country' })
    expect(byCountry.groups).toHaveLength(14)
    expect(byCountry.groups.reduce((sum, { coming }) => sum + coming, 0)).toBe(3)
    const [group] = byCountry.groups
    expect(byCountry.rows.slice(0, group?.total).every(({ country }) => country === group?.key)).toBe(true)
  })

  it('tells coordinators what stands in the way of sending, and nobody else', async () => {
    const edition = await buildInvitedEdition([{}])
    expect((await board(edition.id)).rows[0]?.due).toMatchObject({ problem: 'noAddress' })
    expect((await board(edition.id, diplomat)).rows[0]).toMatchObject({ due: null, locale: null })
  })

  it('neither shows nor counts a person the reader may not see', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: actor.accountId })
    const edition = await buildInvitedEdition(
      [{ status: 'ACCEPTED' }, { personId: hidden.id, status: 'ACCEPTED' }],
      {
        capacity: 1,
      },
    )
    const theirs = await board(edition.id, await buildActor({ role: 'COORDINATOR' }), { view: 'status' })
    expect([theirs.invited, theirs.standing.accepted, theirs.listed.length, theirs.groups[0]?.total]).toEqual(
      [1, 1, 1, 1],
    )
    expect(theirs.standing.seats?.over).toBe(0)
  })

  it('of three hundred is read and changed in time', { timeout: 60_000 }, async () => {
    const { editionId, chosen } = await buildManyInvited(300)
    await board(editionId)
    const read = await inMilliseconds(() => board(editionId, actor, { view: 'country' }))
    const doing = { act: 'answers', status: 'ACCEPTED', note: '' } as const
    let batchId: string | null = null
    const changed = await inMilliseconds(async () => {
      ;({ batchId } = await changeMany(actor, editionId, chosen, doing, { now }))
    })
    const undone = await inMilliseconds(() => undoMany(actor, editionId, batchId ?? '', { now }))
    // The bounds are 100 ms and 1 s; a busy machine gets some slack.
    expect(read).toBeLessThan(400)
    expect(changed).toBeLessThan(2000)
    expect(undone).toBeLessThan(2000)
  })
})

async function inMilliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return Math.round(performance.now() - began)
}

describe('needs', () => {
  const rows = [
    { status: 'ACCEPTED', needs: 'Vegetar', companions: 1, companionNames: 'Bo' },
    { status: 'SUBSTITUTE', needs: 'vegetar', substituteName: 'Ida' },
    { status: 'DECLINED', needs: 'Nødder' },
    { status: 'ACCEPTED' },
  ] as const

  it('are counted for the kitchen without names, of those who come', async () => {
    const { id } = await buildInvitedEdition([...rows])
    const found = await findNeeds(actor, id, { now })
    expect(found.kitchen).toEqual([{ need: 'Vegetar', count: 2 }])
    expect(found.counts).toEqual({ seats: 4, guests: 3, companions: 1 })
    expect(found.guests.map(({ name }) => name)).toContain('Ida')
  })

  it('are for those who arrange the event, and in no list, file or count of others', async () => {
    const { id } = await buildInvitedEdition([...rows])
    for (const role of ['DIPLOMAT', 'LEADERSHIP', 'ADMINISTRATOR'] as const) {
      const reader = await buildActor({ role })
      await expect(findNeeds(reader, id, { now })).rejects.toThrow(Forbidden)
      expect(JSON.stringify(await board(id, reader))).not.toMatch(/vegetar/i)
    }
    const { body } = await boardFile(actor, id, everything, { now })
    expect(body).not.toMatch(/vegetar/i)
  })

  it('of a person one may not see are not counted', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: actor.accountId })
    const { id } = await buildInvitedEdition([{ personId: hidden.id, status: 'ACCEPTED', needs: 'Halal' }])
    const other = await buildActor({ role: 'COORDINATOR' })
    expect((await findNeeds(other, id, { now })).kitchen).toEqual([])
  })
})

describe('the list as a file', () => {
  it('has a line for each row with its answer and marking', async () => {
    const { id } = await buildInvitedEdition([{ status: 'ACCEPTED', answerNote: '=HYPERLINK("x")' }], {
      marking: 'TIL_TJENESTEBRUG',
    })
    const { body } = await boardFile(actor, id, everything, { now })
    const [head, line] = body.split('\r\n')
    expect(head).toMatch(/^\uFEFFNavn;Post;/)
    expect(line).toContain('Gæst 1')
    expect(line).toContain('TIL TJENESTEBRUG')
    expect(line).toContain(`"'=HYPERLINK`)
  })

  it('leaves out whom the reader may not see', async () => {
    const hidden = await buildPerson({
      familyName: 'Skjult',
      handling: 'LIMITED',
      createdById: actor.accountId,
    })
    const { id } = await buildInvitedEdition([{ personId: hidden.id }])
    expect((await boardFile(diplomat, id, everything, { now })).body).not.toContain('Skjult')
  })
})
