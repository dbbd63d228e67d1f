import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { addMember } from '~/domain/groups/change-member.server'
import { loadReferenceData } from '~/domain/strategy/load-reference-data.server'
import {
  buildActor,
  buildGroup,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  useTestDatabase,
} from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import * as strategy from '../strategy/index'
import * as measure from '../strategy/measure'
import * as archive from './archive'
import * as edit from './edit'
import * as list from './list'
import * as memberArchive from './members/archive'
import * as memberEdit from './members/edit'
import * as newMember from './members/new'
import * as memberPage from './members/page'
import * as move from './members/move'
import * as memberRestoration from './members/restoration'
import * as retraction from './members/retraction'
import * as newGroup from './new'
import * as page from './page'
import * as restoration from './restoration'

useTestDatabase()

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown
type Form = Record<string, string>

let coordinator: Actor
let diplomat: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

async function ask(handler: unknown, actor: Actor, params: Form = {}, form?: Form, query = '') {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const request = await requestAs(actor, `/groups${query}`, init)
  return answerOf(() => (handler as Handler)({ request, params, context: {} }))
}

const groupForm = (given: Form = {}): Form => ({
  formKey: crypto.randomUUID(),
  version: '1',
  nameDa: 'Kreds',
  nameEn: 'Circle',
  memberKind: 'ORGANISATION',
  ...given,
})

const memberForm = (given: Form = {}): Form => ({
  formKey: crypto.randomUUID(),
  version: '1',
  rung: 'APPROACHED',
  since: '1/10/2026',
  ...given,
})

async function newMembership(actor = coordinator, handling: 'OPEN' | 'LIMITED' = 'OPEN') {
  const group = await buildGroup({ memberKind: 'PERSON' })
  const person = await buildPerson({ handling, createdById: actor.accountId })
  const typed = { member: 'x', memberId: person.id, formKey: crypto.randomUUID() }
  const step = { rung: 'PROSPECT' as const, since: '2026-10-01', reason: '' }
  const memberId = await addMember(actor, group.id, { ...step, ...typed })
  return { groupId: group.id, memberId, person }
}

describe('the addresses that change groups', () => {
  const handlers: [string, unknown, Form | undefined][] = [
    ['a new group’s form', newGroup.loader, undefined],
    ['a new group', newGroup.action, groupForm()],
    ['a group’s form', edit.loader, undefined],
    ['a change', edit.action, groupForm()],
    ['archiving', archive.action, {}],
    ['restoring', restoration.action, {}],
    ['a new member’s form', newMember.loader, undefined],
    ['a new member', newMember.action, memberForm({ member: 'SAP' })],
    ['a member’s form', memberEdit.loader, undefined],
    ['a move', memberEdit.action, memberForm()],
    ['a move on the board', move.action, { rung: 'ACTIVE', version: '1' }],
    ['removing a member', memberArchive.action, {}],
    ['restoring a member', memberRestoration.action, {}],
  ]

  it.each(handlers)('refuse %s to all but coordinators', async (_, handler, form) => {
    const { groupId, memberId } = await newMembership()
    for (const role of ['DIPLOMAT', 'LEADERSHIP', 'ADMINISTRATOR'] as const) {
      const answer = await ask(handler, await buildActor({ role }), { groupId, memberId }, form)
      expect(answer.status).toBe(403)
    }
    expect(await db.group.findUnique({ where: { id: groupId } })).toMatchObject({
      version: 1,
      archivedAt: null,
    })
  })

  it.each(handlers.slice(2))('do not find %s where there is nothing', async (_, handler, form) => {
    const answer = await ask(handler, coordinator, { groupId: 'none', memberId: 'none' }, form)
    expect(answer.status).toBe(404)
  })
})

describe('a group’s form', () => {
  it('keeps what was typed and points at each field that is wrong', async () => {
    const form = groupForm({ nameEn: '', target: 'ti', leastMembers: '9', mostMembers: '3' })
    const answer = await ask(newGroup.action, coordinator, {}, form)
    expect(answer.status).toBe(422)
    const { result } = await answer.json()
    expect(Object.keys(result.error).toSorted()).toEqual(['nameEn', 'target'])
    expect(result.initialValue).toMatchObject({ nameDa: 'Kreds', target: 'ti' })
  })

  it('refuses a largest number below the smallest', async () => {
    const answer = await ask(
      newGroup.action,
      coordinator,
      {},
      groupForm({ leastMembers: '9', mostMembers: '3' }),
    )
    expect((await answer.json()).result.error).toEqual({
      mostMembers: ['Det højeste antal kan ikke være mindre end det laveste.'],
    })
  })

  it.each([
    ['a line break', 'A\r\nB'],
    ['2,000 letters', 'x'.repeat(2000)],
  ])('refuses a name with %s', async (_, nameDa) => {
    const answer = await ask(newGroup.action, coordinator, {}, groupForm({ nameDa }))
    expect(answer.status).toBe(422)
  })

  it('makes one group of two identical submissions', async () => {
    const form = groupForm({ nameDa: 'Dobbelt' })
    const answers = [
      await ask(newGroup.action, coordinator, {}, form),
      await ask(newGroup.action, coordinator, {}, form),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([303, 303])
    expect(await db.group.count({ where: { nameDa: 'Dobbelt' } })).toBe(1)
  })

  it('answers a stale save with the stored texts', async () => {
    const { id: groupId } = await buildGroup()
    await ask(edit.action, coordinator, { groupId }, groupForm({ nameEn: 'First' }))
    const answer = await ask(edit.action, coordinator, { groupId }, groupForm({ nameEn: 'Second' }))
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ theirs: { nameEn: 'First', version: '2' } })
  })
})

describe('a member’s form', () => {
  it.each([
    ['a day that does not exist', { since: '31/2/2026' }],
    ['a day to come', { since: '+3d' }],
    ['a rung that does not exist', { rung: 'KING' }],
    ['an owner that does not exist', { ownerId: 'nobody' }],
    ['a day before the last step', { since: '1/1/2020' }],
  ])('refuses %s and changes nothing', async (_, given) => {
    const { groupId, memberId } = await newMembership()
    const answer = await ask(memberEdit.action, coordinator, { groupId, memberId }, memberForm(given))
    expect(answer.status).toBe(422)
    const stored = await db.groupMember.findMany({ where: { id: memberId } })
    expect(stored).toMatchObject([{ rung: 'PROSPECT', version: 1 }])
  })

  it('adds an organisation by its typed name, as without scripts', async () => {
    const { id: groupId } = await buildGroup()
    const organisation = await buildOrganisation({ nameDa: 'Fyrtårnet', nameEn: 'Fyrtårnet' })
    const form = memberForm({ member: 'fyrtårnet', memberId: '', nextStepOn: '+14d' })
    expect((await ask(newMember.action, coordinator, { groupId }, form)).status).toBe(303)
    const stored = await db.groupMember.findMany({ where: { groupId } })
    expect(stored).toMatchObject([{ organisationId: organisation.id, since: '2026-10-01' }])
  })
})

describe('a LIMITED member', () => {
  it('is answered to an outsider as if it were not there', async () => {
    const author = await buildActor({ role: 'COORDINATOR' })
    const { groupId, memberId } = await newMembership(author, 'LIMITED')
    const handlers: [unknown, Form | undefined][] = [
      [memberPage.loader, undefined],
      [memberEdit.loader, undefined],
      [memberEdit.action, memberForm()],
      [move.action, { rung: 'ACTIVE', version: '1' }],
      [memberArchive.action, {}],
      [memberRestoration.action, {}],
    ]
    for (const [handler, form] of handlers) {
      const hidden = await ask(handler, coordinator, { groupId, memberId }, form)
      const absent = await ask(handler, coordinator, { groupId, memberId: 'none' }, form)
      expect([hidden.status, await hidden.text()]).toEqual([404, await absent.text()])
    }
    expect((await ask(memberPage.loader, author, { groupId, memberId })).status).toBe(200)
  })

  it('and a LIMITED meeting change no byte of the pages of an outsider', async () => {
    await loadReferenceData('2026-10-01')
    const author = await buildActor({ role: 'COORDINATOR' })
    const { groupId } = await newMembership()
    const seen = async () =>
      Promise.all(
        [
          await ask(list.loader, diplomat),
          await ask(page.loader, diplomat, { groupId }),
          await ask(strategy.loader, diplomat),
          await ask(measure.loader, diplomat, { number: '11' }),
        ].map((answer) => answer.text()),
      )
    const before = await seen()
    const person = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const typed = { member: 'x', memberId: person.id, formKey: crypto.randomUUID() }
    await addMember(author, groupId, { rung: 'ACTIVE', since: '2026-10-01', reason: '', ...typed })
    await buildMeeting({ author, handling: 'LIMITED', personIds: [person.id] })
    expect(await seen()).toEqual(before)
  })
})

describe('a move on the board', () => {
  const moved = async (params: Form, form: Form) => ask(move.action, coordinator, params, form)

  it('leads back to the board, and is undone from there', async () => {
    const { groupId, memberId } = await newMembership()
    const answer = await moved({ groupId, memberId }, { rung: 'ACTIVE', reason: '', version: '1' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/groups/${groupId}`])
    const { id: stepId } = await db.membershipChange.findFirstOrThrow({
      where: { groupMemberId: memberId, rung: 'ACTIVE' },
    })
    const undone = await ask(retraction.action, coordinator, { groupId, memberId, stepId }, {})
    expect(undone.status).toBe(303)
    expect((await ask(retraction.action, coordinator, { groupId, memberId, stepId }, {})).status).toBe(404)
    const stored = await db.groupMember.findMany({ where: { id: memberId } })
    expect(stored).toMatchObject([{ rung: 'PROSPECT' }])
  })

  it.each([
    ['an unknown rung', { rung: 'KING', version: '1' }],
    ['no version', { rung: 'ACTIVE' }],
    ['a stale version', { rung: 'ACTIVE', version: '9' }],
  ])('with %s changes nothing and says so on the board', async (_, form) => {
    const { groupId, memberId } = await newMembership()
    const answer = await moved({ groupId, memberId }, form as unknown as Form)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/groups/${groupId}`])
    const stored = await db.groupMember.findMany({ where: { id: memberId } })
    expect(stored).toMatchObject([{ rung: 'PROSPECT', version: 1 }])
  })
})

describe('a member’s place in the group’s balance', () => {
  it('is kept as typed, and refused where it is no choice', async () => {
    const { groupId, memberId } = await newMembership()
    const given = {
      rung: 'PROSPECT',
      sector: 'RESEARCH',
      gender: 'WOMAN',
      region: 'Norden',
      termEndsOn: '31/12/2027',
    }
    const answer = await ask(memberEdit.action, coordinator, { groupId, memberId }, memberForm(given))
    expect(answer.status).toBe(303)
    const [stored] = await db.groupMember.findMany({ where: { id: memberId } })
    expect(stored).toMatchObject({
      sector: 'RESEARCH',
      gender: 'WOMAN',
      region: 'Norden',
      termEndsOn: '2027-12-31',
    })
    const odd = memberForm({ sector: 'KINGS', version: '2' })
    expect((await ask(memberEdit.action, coordinator, { groupId, memberId }, odd)).status).toBe(422)
  })
})

describe('the pages', () => {
  it.each(['board', 'list', 'history'])('of a group open as %s', async (view) => {
    const { groupId } = await newMembership()
    const answer = await ask(page.loader, diplomat, { groupId }, undefined, `?view=${view}&on=1/10/2026`)
    const { list, history, besides } = await answer.json()
    expect([list !== null, history !== null, besides !== null]).toEqual([
      view === 'list',
      view === 'history',
      view === 'board',
    ])
  })

  it('open whatever the address asks for', async () => {
    const { groupId } = await newMembership()
    const odd = '?rung=KING&page=-1&sort=%3B&q=%00&memberKind=1&q=2'
    expect((await ask(list.loader, diplomat, {}, undefined, odd)).status).toBe(200)
    expect((await ask(page.loader, diplomat, { groupId }, undefined, odd)).status).toBe(200)
  })

  it.each(['22', '0', '-1', '1.5', 'x', '99999999999999999999'])('have no measure %s', async (number) => {
    expect((await ask(measure.loader, diplomat, { number })).status).toBe(404)
  })
})
