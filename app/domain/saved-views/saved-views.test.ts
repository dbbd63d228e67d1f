import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import type { Actor } from '../access/actor'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors'
import { followUpSearch } from '../follow-ups/follow-up-schema.server'
import { meetingSearch } from '../meetings/meeting-schema.server'
import { peopleSearch } from '../people/people-search.server'
import { archiveView, renameView, replaceView, restoreView, saveView } from './change-saved-view.server'
import { findAllViews, findSavedViews, startViewEdit } from './find-saved-views.server'
import { cleanViewQuery, longestQuery, viewAddress, type SavedList } from './saved-list'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const save = (actor: Actor, given: Partial<Parameters<typeof saveView>[1]> = {}) =>
  saveView(actor, {
    formKey: crypto.randomUUID(),
    list: '/people',
    query: 'country=EE',
    name: 'Estland',
    shared: false,
    ...given,
  })
const names = async (actor: Actor, list: SavedList = '/people') =>
  (await findSavedViews(actor, list)).map(({ name }) => name)

describe('a saved view', () => {
  let actor: Actor
  let other: Actor
  beforeEach(async () => {
    actor = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
    other = await buildActor()
  })

  it('keeps its list’s state without the page and what the list does not know', async () => {
    await save(actor, { query: '?sort=-name&page=7&country=EE&columns=name&columns=country&evil=1&q=' })
    const [view] = await findSavedViews(actor, '/people')
    expect(view).toMatchObject({ query: 'country=EE&sort=-name&columns=name&columns=country', mine: true })
    expect(view && viewAddress(view)).toBe(`/people?${view?.query}&view=${view?.id}`)
  })

  it('is its owner’s alone until shared; then others read it, and see whose it is', async () => {
    const id = await save(actor)
    expect(await names(other)).toEqual([])
    await renameView(actor, id, { version: 1, name: 'Estland', shared: true })
    expect(await findSavedViews(other, '/people')).toMatchObject([
      { id, mine: false, shared: true, owner: 'Mette Holm' },
    ])
    await renameView(actor, id, { version: 2, name: 'Estland', shared: false })
    expect(await names(other)).toEqual([])
  })

  it('that is another’s and shared is refused as forbidden, another’s private one as not existing', async () => {
    const [open, closed] = [await save(actor, { shared: true }), await save(actor, { name: 'Lukket' })]
    const fields = { version: 1, name: 'Min nu', shared: false }
    for (const [id, refusal] of [
      [open, Forbidden],
      [closed, NotFound],
      ['none', NotFound],
    ] as const) {
      await expect(renameView(other, id, fields)).rejects.toThrow(refusal)
      await expect(replaceView(other, id, { version: 1, query: 'q=a' })).rejects.toThrow(refusal)
      await expect(archiveView(other, id, { now })).rejects.toThrow(refusal)
      await expect(restoreView(other, id)).rejects.toThrow(refusal)
      await expect(startViewEdit(other, id)).rejects.toThrow(refusal)
    }
    await archiveView(actor, open, { now })
    await expect(restoreView(other, open)).rejects.toThrow(NotFound)
    expect(await names(actor)).toEqual(['Lukket'])
  })

  it('cannot have the name of another of one’s own on the list, however it is written', async () => {
    await save(actor, { name: 'Tech-møder' })
    const taken = { fields: [{ field: 'name', code: 'viewNameTaken' }] }
    await expect(save(actor, { name: 'tech MØDER' })).rejects.toMatchObject(taken)
    const second = await save(actor, { name: 'Andre' })
    await expect(
      renameView(actor, second, { version: 1, name: 'Tech-møder', shared: false }),
    ).rejects.toThrow(Invalid)
    await renameView(actor, second, { version: 1, name: 'andre', shared: false })
    await save(actor, { name: 'Tech-møder', list: '/meetings' })
    await save(other, { name: 'Tech-møder' })
  })

  it('is changed by nobody who has not seen its latest state', async () => {
    const id = await save(actor)
    await replaceView(actor, id, { version: 1, query: 'country=LV' })
    await expect(replaceView(actor, id, { version: 1, query: 'country=LT' })).rejects.toThrow(Conflict)
    await expect(renameView(actor, id, { version: 1, name: 'B', shared: false })).rejects.toThrow(Conflict)
    expect(await startViewEdit(actor, id)).toMatchObject({ query: 'country=LV', version: 2 })
  })

  it('leaves its list when archived, and comes back, with a number where its name was given away', async () => {
    const id = await save(actor)
    expect(await archiveView(actor, id, { now })).toBe('/people')
    await archiveView(actor, id, { now })
    expect(await names(actor)).toEqual([])
    await expect(renameView(actor, id, { version: 2, name: 'B', shared: false })).rejects.toThrow(NotFound)
    await expect(replaceView(actor, id, { version: 2, query: '' })).rejects.toThrow(NotFound)
    await save(actor)
    await restoreView(actor, id)
    expect(await names(actor)).toEqual(['Estland', 'Estland (2)'])
  })

  it('is made once for a form sent twice, and every change is in the audit without its name', async () => {
    const formKey = crypto.randomUUID()
    const id = await save(actor, { formKey })
    expect(await save(actor, { formKey })).toBe(id)
    await archiveView(actor, id, { now })
    const entries = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(entries.map(({ action }) => action)).toEqual(['savedView.create', 'savedView.archive'])
    expect(JSON.stringify(entries)).not.toContain('Estland')
  })

  it('of a list for some roles only is theirs alone', async () => {
    const coordinator = await buildActor({ role: 'COORDINATOR' })
    await save(coordinator, { list: '/outbox', shared: true, query: 'state=FAILED' })
    await expect(save(actor, { list: '/outbox' })).rejects.toThrow(Forbidden)
    expect(await findAllViews(actor)).toEqual([])
    expect(await findAllViews(coordinator)).toHaveLength(1)
  })

  it('is one of a hundred at most', async () => {
    for (let n = 0; n < 100; n++) await save(actor, { name: `Nr ${n}` })
    await expect(save(actor, { name: 'For meget' })).rejects.toMatchObject({
      fields: [{ code: 'tooManyViews', params: { most: 100 } }],
    })
  })
})

describe('the state of a list', () => {
  it('may hold what the list’s address knows, and nothing else', () => {
    for (const [list, schema] of [
      ['/people', peopleSearch],
      ['/meetings', meetingSearch],
      ['/follow-ups', followUpSearch],
    ] as const) {
      const known = Object.keys(schema.shape).filter((key) => key !== 'page')
      const kept = [
        ...new URLSearchParams(cleanViewQuery(list, known.map((key) => `${key}=x`).join('&'))).keys(),
      ]
      expect(kept.sort()).toEqual(known.sort())
    }
  })

  it('reads the same however it is ordered, and is cut to what an address takes', () => {
    expect(cleanViewQuery('/groups', 'sort=name&q=a')).toBe(cleanViewQuery('/groups', 'q=a&sort=name'))
    expect(cleanViewQuery('/groups', `q=${'x'.repeat(300)}`)).toBe('')
    const many = Array.from({ length: 500 }, () => `columns=${'æ'.repeat(90)}`).join('&')
    expect(cleanViewQuery('/people', many).length).toBeLessThanOrEqual(longestQuery)
    expect(cleanViewQuery('/groups', 'q=a%00b%0d')).toBe('q=ab')
  })
})
