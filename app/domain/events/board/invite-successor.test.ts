import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { buildActor, buildAppointment, buildPerson, buildPost, useTestDatabase } from '~/testing'
import { buildInvitedEdition } from '~/testing/invited-edition'
import type { Actor } from '../../access/actor'
import { Forbidden, Invalid, NotFound } from '../../errors'
import { findBoard } from './find-board.server'
import { inviteSuccessor } from './invite-successor.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let actor: Actor
beforeAll(async () => {
  actor = await buildActor({ role: 'COORDINATOR' })
})

/** Somebody invited in their own name who has left their post; `held`: another has it. */
async function buildLeft({ held }: { held: boolean }) {
  const gone = await buildPerson({ givenName: 'Ud', familyName: 'Trådt' })
  const post = await buildPost({ titleDa: 'Kontorchef' })
  await buildAppointment({ personId: gone.id, postId: post.id, endsOn: '2026-06-01' })
  if (held) {
    const next = await buildPerson({ givenName: 'Ny', familyName: 'Chef' })
    await buildAppointment({ personId: next.id, postId: post.id, startsOn: '2026-06-02' })
  }
  const { id, chosen } = await buildInvitedEdition([{ personId: gone.id }])
  return { editionId: id, invitationId: chosen[0]?.id ?? '' }
}

const rows = async (editionId: string, by = actor) => {
  const query = { q: '', view: 'list', sort: 'organisation', descending: false, page: 1 } as const
  return (await findBoard(by, editionId, query, { now })).rows
}
const succeed = (id: string, by = actor) => inviteSuccessor(by, id, { now, formKey: randomUUID() })

it('a row says which post its person has left, and who has it now', async () => {
  const { editionId } = await buildLeft({ held: true })
  const [row] = await rows(editionId)
  expect(row?.left).toMatchObject({ title: 'Kontorchef', successor: 'Ny Chef' })
})

it('with one tap the successor is a draft in their place', async () => {
  const { editionId, invitationId } = await buildLeft({ held: true })
  expect(await succeed(invitationId)).toEqual({ editionId, successor: 'Ny Chef' })
  expect((await rows(editionId)).map(({ name, status }) => [name, status])).toEqual([['Ny Chef', 'DRAFTED']])
})

it('an empty post has nobody to invite, and nothing is changed', async () => {
  const { editionId, invitationId } = await buildLeft({ held: false })
  await expect(succeed(invitationId)).rejects.toThrow(Invalid)
  expect(await rows(editionId)).toHaveLength(1)
})

it('is for those who send, of invitations that exist for them', async () => {
  const { invitationId } = await buildLeft({ held: true })
  await expect(succeed(invitationId, await buildActor())).rejects.toThrow(Forbidden)
  await expect(succeed(randomUUID())).rejects.toThrow(NotFound)
})
