import { beforeAll, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import type { Actor } from '../../access/actor'
import { findEdition } from './find-edition.server'
import { findBoard } from '../board/find-board.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let actor: Actor
let other: Actor
let editionId: string

const list = (given: Partial<Parameters<typeof findBoard>[2]> = {}, by = actor) =>
  findBoard(
    by,
    editionId,
    { q: '', view: 'list', sort: 'organisation', descending: false, page: 1, ...given },
    { now },
  )
const names = async (given: Parameters<typeof list>[0] = {}) =>
  (await list(given)).rows.map(({ name }) => name)

beforeAll(async () => {
  actor = await buildActor({ role: 'COORDINATOR' })
  other = await buildActor({ role: 'COORDINATOR' })
  editionId = (await buildEdition()).id
  const estonia = await buildOrganisation({ kind: 'COUNTRY', nameDa: 'Estland', country: 'EE' })
  const sap = await buildOrganisation({ nameDa: 'SAP', country: 'DE' })
  const seat = await buildPost({ organisationId: estonia.id, titleDa: 'Ambassadør' })
  const before = await buildPerson({ givenName: 'Før', familyName: 'Ambassadør' })
  const after = await buildPerson({ givenName: 'Ny', familyName: 'Ambassadør' })
  await buildAppointment({ postId: seat.id, personId: before.id, endsOn: '2026-06-01' })
  await buildAppointment({ postId: seat.id, personId: after.id, startsOn: '2026-06-02' })
  const boss = await buildPerson({ givenName: 'Ada', familyName: 'Boss' })
  await buildAppointment({ personId: boss.id, postId: (await buildPost({ organisationId: sap.id })).id })
  const vacant = await buildPost({ organisationId: sap.id, titleDa: 'Ledig' })
  const hidden = await buildPerson({
    familyName: 'Skjult',
    handling: 'LIMITED',
    createdById: actor.accountId,
  })
  await inTransaction((tx) =>
    tx.invitation.createMany({
      data: [
        { editionId, postId: seat.id, personId: before.id, status: 'ACCEPTED' },
        { editionId, personId: boss.id, status: 'SENT' },
        { editionId, postId: vacant.id },
        { editionId, personId: hidden.id, status: 'ACCEPTED', companions: 2 },
      ],
    }),
  )
})

it('a post already sent to keeps the name of who was addressed, and says who holds it now', async () => {
  const [first] = (await list({ q: 'estland' })).rows
  expect(first).toMatchObject({ name: 'Før Ambassadør', successor: 'Ny Ambassadør', countryName: 'Estland' })
})

it('invitations are found by name, organisation and country, and narrowed by status and country', async () => {
  expect(await names({ q: 'sap ada' })).toEqual(['Ada Boss'])
  expect(await names({ status: 'SENT' })).toEqual(['Ada Boss'])
  expect(await names({ country: 'EE' })).toEqual(['Før Ambassadør'])
  expect(await names({ q: 'nobody' })).toEqual([])
})

it('they stand by organisation, or as asked', async () => {
  const byStatus = (await list({ sort: 'status' })).rows.map(({ status }) => status)
  expect(byStatus).toEqual(['ACCEPTED', 'ACCEPTED', 'SENT', 'DRAFTED'])
  const descending = (await list({ sort: 'status', descending: true })).rows.map(({ status }) => status)
  expect(descending).toEqual(byStatus.toReversed())
})

it('a person the reader may not see is in no row and no count', async () => {
  const [own, theirs] = [await list(), await list({}, other)]
  expect([own.invited, theirs.invited]).toEqual([4, 3])
  expect(JSON.stringify(theirs)).not.toContain('Skjult')
  const board = await findEdition(other, editionId, { now })
  expect(board.invited.byStatus).toEqual([
    ['ACCEPTED', 1],
    ['SENT', 1],
    ['DRAFTED', 1],
  ])
  expect(board.standing.accepted).toBe(1)
})
