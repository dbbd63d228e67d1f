import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, useTestDatabase } from '~/testing'
import { buildEdition } from '~/testing/build-invitation'
import { buildPlanningTask } from '~/testing/build-planning'
import { answerOf, requestAs } from '~/testing/request-as'
import * as archive from './archive'
import * as completion from './completion'
import * as edit from './edit'
import * as list from './list'
import * as fresh from './new'
import * as reopening from './reopening'
import * as restoration from './restoration'

useTestDatabase()

type Posted = typeof completion.action
const context = {}
const post = async (action: Posted, actor: Actor, taskId: string, fields: Record<string, string> = {}) => {
  const body = new URLSearchParams(fields)
  const request = await requestAs(actor, `/tasks/${taskId}`, { method: 'POST', body })
  return answerOf(() => action({ request, params: { taskId }, context }))
}
const stored = (id: string) => db.planningTask.findUniqueOrThrow({ where: { id } })
const coordinator = () => buildActor({ role: 'COORDINATOR' })
const acts: [string, Posted][] = [
  ['finishing', completion.action],
  ['reopening', reopening.action],
  ['archiving', archive.action],
  ['restoring', restoration.action],
]

describe('a planning task', () => {
  it('is done by its owner, who may undo it', async () => {
    const owner = await buildActor()
    const { id } = await buildPlanningTask({ ownerId: owner.accountId })
    expect((await post(completion.action, owner, id)).status).toBe(303)
    expect((await stored(id)).doneAt).not.toBeNull()
    await post(reopening.action, owner, id)
    expect((await stored(id)).doneAt).toBeNull()
  })

  it.each(acts)('is not for another colleague: %s', async (_, action) => {
    const { id } = await buildPlanningTask({ ownerId: (await buildActor()).accountId })
    const before = await stored(id)
    expect((await post(action, await buildActor(), id)).status).toBe(403)
    expect(await stored(id)).toEqual(before)
  })

  it.each(acts)('of a LIMITED edition answers as one that does not exist: %s', async (_, action) => {
    const [author, outsider] = [await coordinator(), await coordinator()]
    const edition = await buildEdition({ handling: 'LIMITED', createdById: author.accountId })
    const { id } = await buildPlanningTask({ editionId: edition.id })
    const [hidden, none] = [
      await post(action, outsider, id),
      await post(action, outsider, crypto.randomUUID()),
    ]
    expect([hidden.status, await hidden.text()]).toEqual([404, await none.text()])
  })

  it('keeps what was typed when the day cannot be read', async () => {
    const actor = await coordinator()
    const { id } = await buildPlanningTask()
    const fields = { version: '1', title: 'Ring', due: 'snart' }
    const answer = await post(edit.action as Posted, actor, id, fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('snart')
    expect((await stored(id)).title).not.toBe('Ring')
  })

  it('is added to an edition, whose page follows', async () => {
    const actor = await coordinator()
    const { id: editionId } = await buildEdition()
    const fields = { formKey: crypto.randomUUID(), editionId, title: 'Book tolke', due: 'T-14' }
    const answer = await post(fresh.action as Posted, actor, '', fields)
    expect(answer.headers.get('Location')).toBe(`/editions/${editionId}`)
    expect(await db.planningTask.count({ where: { editionId, dueOn: '2027-02-18' } })).toBe(1)
  })

  it.each(['', '?edition=nobody', '?edition=../x'])('has no form without an edition: %j', async (search) => {
    const request = await requestAs(await coordinator(), `/tasks/new${search}`)
    expect((await answerOf(() => fresh.loader({ request, params: {}, context }))).status).toBe(404)
  })
})

describe('the list of planning tasks', () => {
  it.each(['?state=x', '?sort=x', '?owner=%27', '?tab=overdue', '?page=-1'])(
    'opens with %s',
    async (search) => {
      const request = await requestAs(await coordinator(), `/tasks${search}`)
      expect((await answerOf(() => list.loader({ request, params: {}, context }))).status).toBe(200)
    },
  )
  it('leads from beyond its end to its last page', async () => {
    const request = await requestAs(await coordinator(), '/tasks?page=99')
    const answer = await answerOf(() => list.loader({ request, params: {}, context }))
    expect(answer.headers.get('Location')).toBe('/tasks?page=1')
  })
})
