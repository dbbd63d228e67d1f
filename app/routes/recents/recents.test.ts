import { describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { indexMeeting, indexPerson } from '~/domain/search/index-record.server'
import { buildActor, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import { loader as palette } from '../palette'
import { action as tell } from '.'

useTestDatabase()

const args = (request: Request) => ({ request, params: {}, context: {} })
const told = async (actor: Actor, at: string) => {
  const body = new URLSearchParams({ at })
  const request = await requestAs(actor, '/recents', { method: 'POST', body })
  return answerOf(() => tell(args(request)))
}
const offered = async (actor: Actor, address: string) => {
  const request = await requestAs(actor, address)
  return (await answerOf(() => palette(args(request)))).text()
}

describe('telling what is looked at', () => {
  it('is answered alike for a record, a hidden one, and none; only the record is offered again', async () => {
    const [author, other] = [await buildActor(), await buildActor()]
    const { id: ana } = await buildPerson({ givenName: 'Ana', familyName: 'Ruiz' })
    const { id: hidden } = await buildMeeting({ author, handling: 'LIMITED', title: 'Hemmeligt møde' })
    await inTransaction(async (tx) => {
      await indexPerson(tx, ana)
      await indexMeeting(tx, hidden)
    })
    const answers = [`/people/${ana}`, `/meetings/${hidden}`, '/meetings/none'].map((at) => told(other, at))
    for (const answer of await Promise.all(answers)) {
      expect([answer.status, await answer.text(), [...answer.headers]]).toEqual([204, '', []])
    }
    expect(JSON.parse(await offered(other, '/palette'))).toMatchObject([
      { kind: 'person', to: `/people/${ana}` },
    ])
  })

  it('refuses what is no path, and any method but POST', async () => {
    const actor = await buildActor()
    expect((await told(actor, 'x'.repeat(300))).status).toBe(400)
    const request = await requestAs(actor, '/recents', { method: 'DELETE' })
    expect((await answerOf(() => tell(args(request)))).status).toBe(400)
  })
})

describe('the palette', () => {
  it('answers byte for byte alike with and without a meeting the actor may not see', async () => {
    const [author, other] = [await buildActor(), await buildActor()]
    const queries = ['', '?q=hemmelig', '?q=h', '?q=møde', '?q=hemelig&series=1']
    const before = await Promise.all(queries.map((q) => offered(other, `/palette${q}`)))
    const { id } = await buildMeeting({ author, handling: 'LIMITED', title: 'Hemmeligt møde om kryptering' })
    await inTransaction((tx) => indexMeeting(tx, id))
    await told(other, `/meetings/${id}`)
    expect(await Promise.all(queries.map((q) => offered(other, `/palette${q}`)))).toEqual(before)
    expect(await offered(author, '/palette?q=hemmeligt')).toContain('kryptering')
  })

  it('calmly answers signs, control characters and endless text', async () => {
    const actor = await buildActor()
    for (const q of ['"', '%00', '*) OR 1=1 --', '%E2%80%AE%E2%80%8B', 'x'.repeat(5_000), 'org:', '你'])
      expect(JSON.parse(await offered(actor, `/palette?q=${q}`))).toBeInstanceOf(Array)
  })
})
