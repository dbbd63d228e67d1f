import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import {
  buildActor,
  buildGroup,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  useTestDatabase,
} from '~/testing'
import type { Actor } from '../access/actor'
import { Conflict, Forbidden, NotFound } from '../errors'
import { archiveGroup, createGroup, editGroup, restoreGroup } from './change-group.server'
import { addMember, editMember, removeMember, restoreMember } from './change-member.server'
import { findGroupMeetings } from './find-group-meetings.server'
import { findGroupForm } from './find-group-form.server'
import { findGroup } from './find-group.server'
import { findGroups } from './find-groups.server'
import { findMember } from './find-member.server'
import { findOwners } from './find-owners.server'
import { sizeWarning } from './group'

useTestDatabase()

let coordinator: Actor
let diplomat: Actor
let key = 0
const today = '2026-11-23'
const formKey = () => `form-key-of-groups-${++key}`
const fields = {
  nameDa: 'Kreds',
  nameEn: 'Circle',
  purposeDa: '',
  purposeEn: '',
  windowDays: 183,
  leastMeetings: 1,
}
const step = { rung: 'PROSPECT' as const, since: '2026-10-01', reason: '' }

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

async function groupWithMember() {
  const group = await buildGroup()
  const organisation = await buildOrganisation()
  const typed = { member: organisation.nameDa, memberId: organisation.id, formKey: formKey() }
  const id = await addMember(coordinator, group.id, { ...step, ...typed })
  return { group, organisation, id }
}

describe('a group', () => {
  it('is created once however often its form is sent', async () => {
    const given = { ...fields, memberKind: 'PERSON' as const, formKey: formKey() }
    const first = await createGroup(coordinator, given)
    expect(await createGroup(coordinator, given)).toBe(first)
  })

  it('is changed by coordinators only', async () => {
    const { id } = await buildGroup()
    const given = { ...fields, memberKind: 'PERSON' as const, formKey: formKey() }
    await expect(createGroup(diplomat, given)).rejects.toThrow(Forbidden)
    await expect(editGroup(diplomat, id, { ...fields, version: 1 })).rejects.toThrow(Forbidden)
    await expect(archiveGroup(diplomat, id, new Date())).rejects.toThrow(Forbidden)
    await expect(addMember(diplomat, id, { ...step, member: 'SAP', formKey: formKey() })).rejects.toThrow(
      Forbidden,
    )
  })

  it('answers a stale edit with the stored values', async () => {
    const { id } = await buildGroup()
    await editGroup(coordinator, id, { ...fields, nameEn: 'First', version: 1 })
    const second = editGroup(coordinator, id, { ...fields, nameEn: 'Second', version: 1 })
    await expect(second).rejects.toThrow(Conflict)
    await expect(second).rejects.toMatchObject({ theirs: { nameEn: 'First', version: '2' } })
    expect((await findGroupForm(coordinator, id)).values.nameEn).toBe('First')
  })

  it('leaves lists when archived and comes back with its members', async () => {
    const { group, id } = await groupWithMember()
    await archiveGroup(coordinator, group.id, new Date())
    await expect(findGroup(diplomat, group.id, new Date())).rejects.toThrow(NotFound)
    await expect(archiveGroup(coordinator, group.id, new Date())).rejects.toThrow(NotFound)
    await restoreGroup(coordinator, group.id)
    expect((await findGroup(diplomat, group.id, new Date())).members.map((m) => m.id)).toEqual([id])
  })

  it('warns outside its rule for size', () => {
    const rule = { leastMembers: 5, mostMembers: 8 }
    expect([4, 5, 8, 9].map((n) => sizeWarning(rule, n))).toEqual(['tooFew', null, null, 'tooMany'])
    expect(sizeWarning({ leastMembers: null, mostMembers: null }, 0)).toBeNull()
  })

  it('is found by the words of its name in either language, in any order', async () => {
    await buildGroup({ nameDa: 'Grøn omstillingskreds', nameEn: 'Green transition circle' })
    const found = async (q: string) => (await findGroups(diplomat, { q })).rows.map(({ name }) => name)
    expect(await found('kreds gron')).toEqual(['Grøn omstillingskreds'])
    expect(await found('circle green')).toEqual(['Grøn omstillingskreds'])
    expect(await found('no such thing')).toEqual([])
  })
})

describe('a member', () => {
  it('is found by its full name, and refused when nobody or several answer to it', async () => {
    const group = await buildGroup()
    const one = await buildOrganisation({ nameDa: 'Kvantehuset', nameEn: 'The Quantum House' })
    await buildOrganisation({ nameDa: 'Tvillingen' })
    await buildOrganisation({ nameDa: 'Tvillingen' })
    const add = (member: string) => addMember(coordinator, group.id, { ...step, member, formKey: formKey() })
    await add('the quantum house')
    await expect(add('Ingen')).rejects.toMatchObject({
      fields: [{ field: 'member', code: 'notFoundChoice' }],
    })
    await expect(add('Tvillingen')).rejects.toMatchObject({ fields: [{ code: 'ambiguousChoice' }] })
    await expect(add('Kvantehuset')).rejects.toMatchObject({ fields: [{ code: 'alreadyMember' }] })
    const members = await db.groupMember.findMany({ where: { groupId: group.id, personId: null } })
    expect(members.map(({ organisationId }) => organisationId)).toEqual([one.id])
  })

  it('moves on the ladder with a date and a reason that stay', async () => {
    const { group, id } = await groupWithMember()
    const edit = { rung: 'ACTIVE' as const, since: '2026-11-01', reason: 'Sagde ja på mødet', version: 1 }
    await editMember(coordinator, group.id, id, edit, today)
    const { steps, rung } = await findMember(diplomat, group.id, id)
    expect(rung).toBe('ACTIVE')
    expect(steps.map(({ rung, since, reason }) => [rung, since, reason])).toEqual([
      ['ACTIVE', '2026-11-01', 'Sagde ja på mødet'],
      ['PROSPECT', '2026-10-01', ''],
    ])
  })

  it('moves today when the date was left as it stood', async () => {
    const { group, id } = await groupWithMember()
    await editMember(coordinator, group.id, id, { ...step, rung: 'APPROACHED', version: 1 }, today)
    expect(await findMember(diplomat, group.id, id)).toMatchObject({ rung: 'APPROACHED', since: today })
  })

  it('corrects the date of its step, but not to before the former one', async () => {
    const { group, id } = await groupWithMember()
    const active = { ...step, rung: 'ACTIVE' as const, since: '2026-11-01' }
    await editMember(coordinator, group.id, id, { ...active, version: 1 }, today)
    await editMember(coordinator, group.id, id, { ...active, since: '2026-11-05', version: 2 }, today)
    const { steps } = await findMember(diplomat, group.id, id)
    expect(steps.map(({ since }) => since)).toEqual(['2026-11-05', '2026-10-01'])
    const early = { ...active, since: '2026-09-01', version: 3 }
    await expect(editMember(coordinator, group.id, id, early, today)).rejects.toMatchObject({
      fields: [{ code: 'stepTooEarly' }],
    })
  })

  it('cannot take a step before the previous one, nor at a stale version', async () => {
    const { group, id } = await groupWithMember()
    const early = { rung: 'ACTIVE' as const, since: '2026-09-01', reason: '', version: 1 }
    await expect(editMember(coordinator, group.id, id, early, today)).rejects.toMatchObject({
      fields: [{ field: 'since', code: 'stepTooEarly' }],
    })
    const stale = { ...early, since: '2026-11-01', version: 7 }
    await expect(editMember(coordinator, group.id, id, stale, today)).rejects.toThrow(Conflict)
  })

  it('can be removed and restored, and come back after it left', async () => {
    const { group, organisation, id } = await groupWithMember()
    await removeMember(coordinator, group.id, id, new Date())
    expect((await findGroup(diplomat, group.id, new Date())).members).toEqual([])
    await restoreMember(coordinator, group.id, id)
    const left = { rung: 'LEFT' as const, since: '2026-11-01', reason: 'Fusion', version: 3 }
    await editMember(coordinator, group.id, id, left, today)
    const typed = { member: organisation.nameDa, memberId: organisation.id, formKey: formKey() }
    expect(await addMember(coordinator, group.id, { ...step, since: '2026-11-20', ...typed })).toBe(id)
    expect(await findMember(diplomat, group.id, id)).toMatchObject({ rung: 'PROSPECT', since: '2026-11-20' })
  })

  it('has an owner among the colleagues', async () => {
    const { group, id } = await groupWithMember()
    const edit = { ...step, version: 1 }
    await expect(
      editMember(coordinator, group.id, id, { ...edit, ownerId: 'nobody' }, today),
    ).rejects.toMatchObject({ fields: [{ field: 'ownerId', code: 'notFoundChoice' }] })
    await editMember(coordinator, group.id, id, { ...edit, ownerId: diplomat.accountId }, today)
    expect((await findGroup(coordinator, group.id, new Date())).members[0]?.owner).toBe(diplomat.name)
  })
})

describe('an owner who has left', () => {
  it('stays with what was owned, and is given nothing new', async () => {
    const { group, id } = await groupWithMember()
    const gone = await buildActor()
    const owned = { ...step, ownerId: gone.accountId }
    await editMember(coordinator, group.id, id, { ...owned, version: 1 }, today)
    await inTransaction((tx) =>
      tx.account.update({ where: { id: gone.accountId }, data: { deactivatedAt: new Date() } }),
    )
    await editMember(coordinator, group.id, id, { ...owned, nextStep: 'Ring', version: 2 }, today)
    expect((await findMember(coordinator, group.id, id)).owner).toBe(gone.name)
    const offered = async (present?: string) => (await findOwners(coordinator, present)).map((one) => one.id)
    expect(await offered(gone.accountId)).toContain(gone.accountId)
    expect(await offered()).not.toContain(gone.accountId)
    const other = await groupWithMember()
    await expect(
      editMember(coordinator, other.group.id, other.id, { ...owned, version: 1 }, today),
    ).rejects.toMatchObject({ fields: [{ field: 'ownerId', code: 'notFoundChoice' }] })
  })
})

describe('a limited person in a group', () => {
  it('does not exist for others: no member, no count, no meeting, no page', async () => {
    const group = await buildGroup({ memberKind: 'PERSON', leastMembers: 1 })
    const author = await buildActor({ role: 'COORDINATOR' })
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const before = JSON.stringify([
      await findGroup(diplomat, group.id, new Date()),
      await findGroups(diplomat, {}),
      await findGroupMeetings(diplomat, group.id),
    ])
    const typed = { member: 'x', memberId: hidden.id, formKey: formKey() }
    const id = await addMember(author, group.id, { ...step, rung: 'ACTIVE', ...typed })
    await buildMeeting({ author, personIds: [hidden.id] })
    const after = JSON.stringify([
      await findGroup(diplomat, group.id, new Date()),
      await findGroups(diplomat, {}),
      await findGroupMeetings(diplomat, group.id),
    ])
    expect(after).toBe(before)
    await expect(findMember(diplomat, group.id, id)).rejects.toThrow(NotFound)
    expect((await findGroup(author, group.id, new Date())).counts.ACTIVE).toBe(1)
    expect((await findGroupMeetings(author, group.id)).total).toBe(1)
  })

  it('cannot be added by one who may not see them: the answer is that of nobody', async () => {
    const group = await buildGroup({ memberKind: 'PERSON' })
    const hidden = await buildPerson({ handling: 'LIMITED' })
    const add = (memberId: string) =>
      addMember(coordinator, group.id, { ...step, member: 'x', memberId, formKey: formKey() })
    const [seen, unseen] = await Promise.allSettled([add('nobody'), add(hidden.id)])
    expect(unseen).toEqual(seen)
  })
})

describe('the meetings of a group', () => {
  it('are those a member took part in, without meetings the reader may not see', async () => {
    const { group, organisation } = await groupWithMember()
    const open = await buildMeeting({ author: diplomat })
    const limited = await buildMeeting({ author: diplomat, handling: 'LIMITED' })
    await buildMeeting({ author: diplomat })
    for (const { id: meetingId } of [open, limited]) {
      await inTransaction((tx) =>
        tx.meetingOrganisation.create({ data: { meetingId, organisationId: organisation.id } }),
      )
    }
    const seenBy = async (actor: Actor) =>
      (await findGroupMeetings(actor, group.id)).rows.map(({ id }) => id).toSorted()
    expect(await seenBy(diplomat)).toEqual([open.id, limited.id].toSorted())
    expect(await seenBy(coordinator)).toEqual([open.id])
  })
})
