import { describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { saveView } from '~/domain/saved-views/change-saved-view.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { da } from '~/i18n/da'
import { buildActor, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import { loader as peopleLoader } from '../people/list'
import { action as archive } from './archive'
import { action as edit, loader as editLoader } from './edit'
import { action as create, loader as createLoader } from './new'
import { action as replace } from './replacement'
import { action as restore } from './restoration'

useTestDatabase()

const posted = (actor: Actor, path: string, fields: Record<string, string>) =>
  requestAs(actor, path, { method: 'POST', body: new URLSearchParams(fields) })
const args = (request: Request, viewId = '') => ({ request, params: { viewId }, context: {} })
const made = (actor: Actor, given: { name?: string; shared?: boolean } = {}) =>
  saveView(actor, {
    formKey: crypto.randomUUID(),
    list: '/people',
    query: 'country=EE',
    name: 'Estland',
    shared: false,
    ...given,
  })

describe('saving a view', () => {
  it('leads back to its list in the state that was saved, and shows there', async () => {
    const actor = await buildActor()
    const fields = {
      formKey: crypto.randomUUID(),
      list: '/people',
      query: 'country=EE&page=3',
      name: 'Estland',
    }
    const answer = await answerOf(async () => create(args(await posted(actor, '/views/new', fields))))
    const [view] = await findSavedViews(actor, '/people')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe(`/people?country=EE&view=${view?.id}`)
    const list = await answerOf(async () => peopleLoader(args(await requestAs(actor, '/people'))))
    expect(await list.json()).toMatchObject({ views: [{ name: 'Estland', mine: true }] })
  })

  it('refuses a name in use, keeping what was typed, and a list it does not know', async () => {
    const actor = await buildActor()
    await made(actor)
    const fields = { formKey: crypto.randomUUID(), list: '/people', query: 'q=a', name: 'estland' }
    const taken = await answerOf(async () => create(args(await posted(actor, '/views/new', fields))))
    expect(taken.status).toBe(422)
    expect(await taken.json()).toMatchObject({
      result: { error: { name: [da.errors.viewNameTaken] }, initialValue: { name: 'estland' } },
    })
    const unknown = { ...fields, list: '//evil.example' }
    expect(
      (await answerOf(async () => create(args(await posted(actor, '/views/new', unknown))))).status,
    ).toBe(422)
    const opened = await answerOf(async () =>
      createLoader(args(await requestAs(actor, '/views/new?list=/etc'))),
    )
    expect(opened.headers.get('Location')).toBe('/views')
  })
})

describe('another’s view', () => {
  it('is refused when shared, and answered byte for byte like a nonexistent one when private', async () => {
    const [owner, other] = [await buildActor(), await buildActor()]
    const [shared, hidden] = [await made(owner, { shared: true }), await made(owner, { name: 'Lukket' })]
    const fields = { version: '1', name: 'Nu min', query: 'q=a' }
    for (const act of [edit, replace, archive, restore]) {
      const answers = await Promise.all(
        [shared, hidden, 'nothing'].map((id) =>
          answerOf(async () => act(args(await posted(other, `/views/${id}/x`, fields), id))),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual([403, 404, 404])
      const [, private_, nothing] = await Promise.all(answers.map((answer) => answer.text()))
      expect(private_).toBe(nothing)
    }
    const opened = await Promise.all(
      [shared, hidden].map((id) =>
        answerOf(async () => editLoader(args(await requestAs(other, `/views/${id}/edit`), id))),
      ),
    )
    expect(opened.map(({ status }) => status)).toEqual([403, 404])
    expect((await findSavedViews(owner, '/people')).map(({ name }) => name)).toEqual(['Estland', 'Lukket'])
  })
})

describe('replacing a view', () => {
  it('that was changed meanwhile says so and keeps the other state', async () => {
    const actor = await buildActor()
    const id = await made(actor)
    await inTransaction((tx) => tx.savedView.update({ where: { id }, data: { version: 2 } }))
    const request = await posted(actor, `/views/${id}/replacement`, { version: '1', query: 'country=LV' })
    const answer = await answerOf(() => replace(args(request, id)))
    expect(answer.headers.get('Location')).toBe(`/people?country=EE&view=${id}`)
  })
})
