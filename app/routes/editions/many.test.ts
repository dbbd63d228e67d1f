import type { ActionFunctionArgs } from '@remix-run/node'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '~/domain/access/actor'
import { buildActor, useTestDatabase } from '~/testing'
import { buildInvitedEdition } from '~/testing/invited-edition'
import { answerOf, requestAs } from '~/testing/request-as'
import { action as changeMany } from './change-many'
import { action as chase, loader as previewChase } from './chasing'
import { loader as loadBoard } from './invitations'
import { loader as loadFile } from './invitations-file'
import { loader as loadNeeds } from './needs'
import { action as undoMany } from './undo-many'

useTestDatabase()

let coordinator: Actor
let diplomat: Actor
beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

type Route = (given: ActionFunctionArgs) => unknown
const ask = async (
  by: Actor,
  route: Route,
  params: Record<string, string>,
  form?: Record<string, string>,
) => {
  const init = form && { method: 'POST', body: new URLSearchParams(form) }
  const request = await requestAs(by, '/any', init)
  return answerOf(() => route({ request, params, context: {} as never }))
}
const shown = ({ id, version }: { id: string; version: number }) => `${id}:${version}`

it('a posted form changes what was ticked and leads back to the list as it was', async () => {
  const { id, chosen } = await buildInvitedEdition([{}, {}])
  const form = { chosen: chosen.map(shown)[0] ?? '', back: '?view=country' }
  const done = await ask(coordinator, changeMany, { editionId: id, act: 'waiting' }, form)
  expect([done.status, done.headers.get('Location')]).toEqual([
    303,
    `/editions/${id}/invitations?view=country`,
  ])
  const board = (await (await ask(coordinator, loadBoard, { editionId: id })).json()) as { byStatus: unknown }
  expect(board.byStatus).toEqual([
    ['DRAFTED', 1],
    ['WAITING', 1],
  ])
})

it('all that the filters leave are changed when all are chosen', async () => {
  const { id, chosen } = await buildInvitedEdition([{}, {}, {}])
  const form = { everybody: 'on', listed: [...chosen.map(shown), 'nonsense'].join(',') }
  await ask(coordinator, changeMany, { editionId: id, act: 'waiting' }, form)
  const board = (await (await ask(coordinator, loadBoard, { editionId: id })).json()) as { byStatus: unknown }
  expect(board.byStatus).toEqual([['WAITING', 3]])
})

it('nothing ticked, no answer chosen and another site’s address change nothing and lead back', async () => {
  const { id, chosen } = await buildInvitedEdition([{}])
  const none = await ask(coordinator, changeMany, { editionId: id, act: 'waiting' }, {})
  const ticked = { chosen: chosen.map(shown)[0] ?? '', back: '/..//evil.example' }
  const noAnswer = await ask(coordinator, changeMany, { editionId: id, act: 'answers' }, ticked)
  for (const answer of [none, noAnswer]) {
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe(`/editions/${id}/invitations`)
  }
  const board = (await (await ask(coordinator, loadBoard, { editionId: id })).json()) as { byStatus: unknown }
  expect(board.byStatus).toEqual([['DRAFTED', 1]])
})

it('a form that was made up and an act nobody knows are refused', async () => {
  const { id } = await buildInvitedEdition([{}])
  const made = await ask(coordinator, changeMany, { editionId: id, act: 'waiting' }, { chosen: 'x' })
  const unknown = await ask(coordinator, changeMany, { editionId: id, act: 'erasure' }, { chosen: 'x:1' })
  expect([made.status, unknown.status]).toEqual([400, 404])
})

it('others than coordinators read the board and its file, and neither change, remind nor see needs', async () => {
  const { id, chosen } = await buildInvitedEdition([{}])
  const form = { chosen: chosen.map(shown)[0] ?? '' }
  expect((await ask(diplomat, loadBoard, { editionId: id })).status).toBe(200)
  expect((await ask(diplomat, loadFile, { editionId: id })).status).toBe(200)
  for (const role of ['DIPLOMAT', 'LEADERSHIP', 'ADMINISTRATOR'] as const) {
    const reader = await buildActor({ role })
    expect((await ask(reader, changeMany, { editionId: id, act: 'waiting' }, form)).status).toBe(403)
    expect((await ask(reader, undoMany, { editionId: id, batchId: 'x' }, {})).status).toBe(403)
    expect((await ask(reader, loadNeeds, { editionId: id })).status).toBe(403)
    expect((await ask(reader, previewChase, { editionId: id })).status).toBe(403)
    expect((await ask(reader, chase, { editionId: id }, {})).status).toBe(403)
  }
})

it('a hidden edition answers as one that does not exist', async () => {
  const { id, chosen } = await buildInvitedEdition([{}], {
    handling: 'LIMITED',
    createdById: diplomat.accountId,
  })
  const form = { chosen: chosen.map(shown)[0] ?? '' }
  const pages: [Route, Record<string, string>, Record<string, string>?][] = [
    [loadBoard, {}],
    [loadFile, {}],
    [loadNeeds, {}],
    [previewChase, {}],
    [changeMany, { act: 'waiting' }, form],
    [undoMany, { batchId: 'x' }, {}],
  ]
  for (const [route, params, body] of pages) {
    const hidden = await ask(coordinator, route, { ...params, editionId: id }, body)
    const unknown = await ask(coordinator, route, { ...params, editionId: randomUUID() }, body)
    expect([hidden.status, await hidden.text()]).toEqual([404, await unknown.text()])
  }
})
