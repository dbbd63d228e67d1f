import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, buildPerson, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import { action as confirm } from './confirmation'
import { action as correct } from './correction'
import { action as edit } from './edit'
import { action as state, loader as form } from './new'
import { action as restore } from './restoration'

useTestDatabase()

let mette: Actor
let jonas: Actor

beforeAll(async () => {
  mette = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  jonas = await buildActor({ givenName: 'Jonas', familyName: 'Friis' })
})

type Action = typeof confirm
const post = async (actor: Actor, action: Action, params: Record<string, string>, body = {}) => {
  const init = { method: 'POST', body: new URLSearchParams(body) }
  const request = await requestAs(actor, '/ties', init)
  return answerOf(() => action({ request, params, context: {} }))
}
const tieOf = (toPersonId: string) =>
  // reads as the system: what was written
  db.tie.findFirstOrThrow({ where: { toPersonId } })

describe('the routes of ties', () => {
  it('state, change, correct, restore and confirm, and lead back to the person', async () => {
    const { id: personId } = await buildPerson()
    const sent = { formKey: crypto.randomUUID(), strength: '4', how: 'Studier' }
    const first = await post(mette, state, { personId }, sent)
    expect([first.status, first.headers.get('Location')]).toEqual([303, `/people/${personId}`])
    await post(mette, state, { personId }, sent)
    const { id: tieId } = await tieOf(personId)
    const request = await requestAs(mette, '/people/x/ties/new')
    const again = await answerOf(() => form({ request, params: { personId }, context: {} }))
    expect(again.headers.get('Location')).toBe(`/ties/${tieId}/edit`)
    expect((await post(mette, edit, { tieId }, { version: '1', strength: '5', how: '' })).status).toBe(303)
    expect((await post(mette, edit, { tieId }, { version: '1', strength: '1', how: '' })).status).toBe(409)
    expect((await post(jonas, correct, { tieId })).status).toBe(303)
    expect((await tieOf(personId)).markedWrongById).toBe(jonas.accountId)
    expect((await post(mette, restore, { tieId })).status).toBe(303)
    expect((await post(jonas, confirm, { tieId })).status).toBe(303)
    expect(await tieOf(personId)).toMatchObject({
      strength: 5,
      how: '',
      confirmedById: jonas.accountId,
      markedWrongAt: null,
    })
  })

  it('refuse a strength that is none of the five, and keep what was typed', async () => {
    const { id: personId } = await buildPerson()
    const answer = await post(
      mette,
      state,
      { personId },
      { formKey: crypto.randomUUID(), strength: '6', how: 'x' },
    )
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('"how":"x"')
  })

  it('answer a tie one may not see as one that does not exist, and somebody else’s form too', async () => {
    const { id: personId } = await buildPerson({ handling: 'LIMITED', createdById: jonas.accountId })
    await post(jonas, state, { personId }, { formKey: crypto.randomUUID(), strength: '3', how: '' })
    const { id: tieId } = await tieOf(personId)
    for (const action of [confirm, correct, restore, edit]) {
      const [hidden, missing] = await Promise.all([
        post(mette, action, { tieId }),
        post(mette, action, { tieId: 'nothing' }),
      ])
      expect(hidden.status).toBe(404)
      expect(await hidden.text()).toBe(await missing.text())
    }
  })
})
