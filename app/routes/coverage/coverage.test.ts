import { beforeAll, describe, expect, it } from 'vitest'
import { addMember } from '~/domain/groups/change-member.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, buildGroup, buildOrganisation, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import * as csvFile from './csv-file'
import * as gapsFile from './gaps-file'
import * as gaps from './gaps'
import * as index from './index'
import * as organisation from './organisation'

useTestDatabase()

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown

let diplomat: Actor
let groupId: string
let estonia: string

beforeAll(async () => {
  diplomat = await buildActor()
  const coordinator = await buildActor({ role: 'COORDINATOR' })
  groupId = (await buildGroup({ nameEn: 'Countries' })).id
  estonia = (await buildOrganisation({ kind: 'COUNTRY', country: 'EE', nameEn: 'Estland' })).id
  const typed = { member: 'x', memberId: estonia, formKey: crypto.randomUUID() }
  await addMember(coordinator, groupId, { rung: 'ACTIVE', since: '2026-01-01', reason: '', ...typed })
})

async function ask(handler: unknown, query = '', params: Record<string, string> = {}) {
  const request = await requestAs(diplomat, `/coverage${query}`)
  return answerOf(() => (handler as Handler)({ request, params, context: {} }))
}

describe('coverage', () => {
  it.each(['tiles', 'map', 'table'])('opens as %s, by each metric', async (view) => {
    for (const metric of ['last', 'strength', 'level', 'meetings', 'followups', 'next']) {
      const answer = await ask(index.loader, `?view=${view}&metric=${metric}&window=90&group=${groupId}`)
      const { search, map, table } = await answer.json()
      expect([search.metric, map !== null, table !== null]).toEqual([
        metric,
        view === 'map',
        view === 'table',
      ])
    }
  })

  it('opens whatever the address asks for', async () => {
    const odd = '?metric=KING&window=7&view=x&sort=%3B&q=%00&page=-1&metric=last'
    expect((await ask(index.loader, odd)).status).toBe(200)
    expect((await ask(gaps.loader, '?days=x&kind=KING&page=0&office=%3B')).status).toBe(200)
  })

  it('has no group and no organisation that does not exist', async () => {
    expect((await ask(index.loader, '?group=none')).status).toBe(404)
    expect((await ask(csvFile.loader, '?group=none')).status).toBe(404)
    expect((await ask(organisation.loader, '', { organisationId: 'none' })).status).toBe(404)
  })

  it('says of one country what it says in its group', async () => {
    const answer = await ask(organisation.loader, '', { organisationId: estonia })
    const { covered } = await answer.json()
    expect(covered).toMatchObject({ row: { of: estonia, country: 'EE' }, gaps: ['never', 'unowned'] })
    expect(covered.memberships).toMatchObject([{ groupId, rung: 'ACTIVE' }])
  })

  it('leaves as tables, as narrowed as the page', async () => {
    const whole = await ask(csvFile.loader, `?group=${groupId}`)
    expect(whole.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await whole.text()).toContain('Estland;EE;Countries;Aktiv')
    const missing = await (await ask(gapsFile.loader, `?group=${groupId}&kind=single`)).text()
    expect(missing.trimEnd().split('\r\n')).toHaveLength(1)
  })
})
