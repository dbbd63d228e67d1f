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
import { addMember, editMember } from './change-member.server'
import { findGroup } from './find-group.server'
import { findHistory } from './find-history.server'
import { findMember } from './find-member.server'
import { historyFile, membersFile } from './group-files.server'
import { groupSearch } from './group-search.server'
import { moveMember, retractMove } from './move-member.server'
import { showGroup } from './show-group.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')
const today = '2026-11-23'

let coordinator: Actor
let diplomat: Actor

beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
  diplomat = await buildActor()
})

async function membership(group: { id: string }, name = 'Ericsson', since = '2026-10-01') {
  const organisation = await buildOrganisation({ nameEn: name })
  const step = { rung: 'PROSPECT' as const, since, reason: '' }
  const typed = { member: name, memberId: organisation.id, formKey: crypto.randomUUID() }
  return { organisation, id: await addMember(coordinator, group.id, { ...step, ...typed }) }
}

const to = (rung: 'ACTIVE' | 'APPROACHED' | 'PROSPECT' | 'LEFT', version = 1) => ({
  rung,
  reason: 'Sagde ja',
  version,
})

describe('a move on the board', () => {
  it('is a step of today with its reason, and can be taken back', async () => {
    const group = await buildGroup()
    const { id } = await membership(group)
    const stepId = await moveMember(coordinator, group.id, id, to('ACTIVE'), today)
    expect(await findMember(diplomat, group.id, id)).toMatchObject({
      rung: 'ACTIVE',
      since: today,
      steps: [
        { rung: 'ACTIVE', since: today, reason: 'Sagde ja', by: coordinator.name },
        { rung: 'PROSPECT' },
      ],
    })
    await retractMove(coordinator, group.id, id, stepId ?? '')
    const back = await findMember(diplomat, group.id, id)
    expect([back.rung, back.since, back.steps.length]).toEqual(['PROSPECT', '2026-10-01', 1])
    const actions = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(actions.map(({ action }) => action)).toEqual([
      'groupMember.add',
      'groupMember.move',
      'groupMember.undo',
    ])
  })

  it('to where the member stands changes nothing', async () => {
    const group = await buildGroup()
    const { id } = await membership(group)
    expect(await moveMember(coordinator, group.id, id, to('PROSPECT'), today)).toBeNull()
    expect(await findMember(diplomat, group.id, id)).toMatchObject({ version: 1, since: '2026-10-01' })
  })

  it('is refused to all but coordinators, at a stale version, and of what does not exist', async () => {
    const group = await buildGroup()
    const { id } = await membership(group)
    await expect(moveMember(diplomat, group.id, id, to('ACTIVE'), today)).rejects.toThrow(Forbidden)
    await expect(retractMove(diplomat, group.id, id, 'x')).rejects.toThrow(Forbidden)
    await expect(moveMember(coordinator, group.id, id, to('ACTIVE', 7), today)).rejects.toThrow(Conflict)
    await expect(moveMember(coordinator, group.id, 'none', to('ACTIVE'), today)).rejects.toThrow(NotFound)
    const other = await buildGroup()
    await expect(moveMember(coordinator, other.id, id, to('ACTIVE'), today)).rejects.toThrow(NotFound)
  })

  it('of a hidden person is answered as one that does not exist', async () => {
    const author = await buildActor({ role: 'COORDINATOR' })
    const group = await buildGroup({ memberKind: 'PERSON' })
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const typed = { member: 'x', memberId: hidden.id, formKey: crypto.randomUUID() }
    const id = await addMember(author, group.id, { rung: 'PROSPECT', since: today, reason: '', ...typed })
    await expect(moveMember(coordinator, group.id, id, to('ACTIVE'), today)).rejects.toThrow(NotFound)
    expect(await moveMember(author, group.id, id, to('ACTIVE'), today)).not.toBeNull()
  })

  it('is taken back only while it is the last one, and never the first', async () => {
    const group = await buildGroup()
    const { id } = await membership(group)
    const first = await db.membershipChange.findFirstOrThrow({ where: { groupMemberId: id } })
    await expect(retractMove(coordinator, group.id, id, first.id)).rejects.toThrow(NotFound)
    const stepId = await moveMember(coordinator, group.id, id, to('APPROACHED'), today)
    await moveMember(coordinator, group.id, id, to('ACTIVE', 2), today)
    await expect(retractMove(coordinator, group.id, id, stepId ?? '')).rejects.toThrow(NotFound)
  })
})

describe('a group’s history', () => {
  it('shows it as of any day, and every step with its reason and who wrote it', async () => {
    const group = await buildGroup()
    const { id } = await membership(group)
    await editMember(coordinator, group.id, id, { ...to('ACTIVE'), since: '2026-11-01' }, today)
    const rungOn = async (day: string) =>
      (await findHistory(diplomat, group.id, day)).then.map(({ rung }) => rung)
    expect(await rungOn('2026-09-30')).toEqual([])
    expect(await rungOn('2026-10-31')).toEqual(['PROSPECT'])
    expect(await rungOn('2026-11-01')).toEqual(['ACTIVE'])
    const { log, counts } = await findHistory(diplomat, group.id, today)
    expect(log.map(({ from, to: rung, on, reason, by }) => [from, rung, on, reason, by])).toEqual([
      ['PROSPECT', 'ACTIVE', '2026-11-01', 'Sagde ja', coordinator.name],
      [null, 'PROSPECT', '2026-10-01', '', coordinator.name],
    ])
    expect(counts.ACTIVE).toBe(1)
  })

  it('keeps a member archived since until its last day, and the board does not', async () => {
    const group = await buildGroup()
    const { organisation, id } = await membership(group)
    await moveMember(coordinator, group.id, id, to('ACTIVE'), '2026-10-05')
    await inTransaction((tx) =>
      tx.organisation.update({
        where: { id: organisation.id },
        data: { archivedAt: new Date('2026-11-10T10:00:00Z') },
      }),
    )
    expect((await findHistory(diplomat, group.id, '2026-11-09')).then).toMatchObject([
      { rung: 'ACTIVE', gone: true },
    ])
    expect((await findHistory(diplomat, group.id, '2026-11-10')).then).toEqual([])
    const { members, outlook } = await findGroup(diplomat, group.id, now)
    expect([members, outlook.active]).toEqual([[], 0])
    expect(outlook.past.at(-1)).toEqual({ on: '2026-11-10', active: 0 })
  })

  it('of a hidden person is no part of what others read', async () => {
    const author = await buildActor({ role: 'COORDINATOR' })
    const group = await buildGroup({ memberKind: 'PERSON', leastMembers: 1 })
    const seen = async () =>
      JSON.stringify([
        await findHistory(diplomat, group.id, today),
        await findGroup(diplomat, group.id, now),
        await showGroup(diplomat, group.id, groupSearch.parse({ view: 'list' }), now),
        await historyFile(diplomat, group.id, now),
        await membersFile(diplomat, group.id, groupSearch.parse({}), now),
      ])
    const before = await seen()
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const typed = { member: 'x', memberId: hidden.id, formKey: crypto.randomUUID() }
    await addMember(author, group.id, { rung: 'ACTIVE', since: '2026-10-01', reason: '', ...typed })
    await buildMeeting({ author, personIds: [hidden.id] })
    expect(await seen()).toBe(before)
    expect((await findHistory(author, group.id, today)).then).toHaveLength(1)
  })
})

describe('a group’s page', () => {
  const search = (given: object) => groupSearch.parse(given)

  it('reads the day as people type it, and one it cannot read as today', async () => {
    const group = await buildGroup()
    await membership(group)
    const shown = async (on: string) =>
      (await showGroup(diplomat, group.id, search({ view: 'history', on }), now)).history
    expect(await shown('30/9')).toMatchObject({ on: '2026-09-30', then: [], unreadable: false })
    expect(await shown('i går')).toMatchObject({ on: '2026-11-22' })
    expect(await shown('engang')).toMatchObject({ on: today, unreadable: true })
    expect(await shown('')).toMatchObject({ on: today, unreadable: false })
  })

  it('lists the members by name, rung, owner and dialogue, sorted, with what is missing last', async () => {
    const group = await buildGroup()
    const [nokia, sap] = [await membership(group, 'Nokia'), await membership(group, 'SAP')]
    const edit = { rung: 'ACTIVE' as const, since: '2026-10-05', reason: '', version: 1 }
    await editMember(
      coordinator,
      group.id,
      sap.id,
      { ...edit, expectedOn: '2026-12-01', ownerId: diplomat.accountId },
      today,
    )
    const ids = async (given: object) => {
      const { list } = await showGroup(diplomat, group.id, search({ view: 'list', ...given }), now)
      return list?.rows.map(({ id }) => id)
    }
    expect(await ids({})).toEqual([sap.id, nokia.id])
    expect(await ids({ sort: 'name' })).toEqual([nokia.id, sap.id])
    expect(await ids({ sort: '-owner' })).toEqual([sap.id, nokia.id])
    expect(await ids({ q: 'nok' })).toEqual([nokia.id])
    expect(await ids({ rung: 'ACTIVE' })).toEqual([sap.id])
    expect(await ids({ owner: diplomat.accountId })).toEqual([sap.id])
    expect(await ids({ live: 'yes' })).toEqual([])
  })

  it('takes the target’s day from the group, else from its measure’s period', async () => {
    const group = await buildGroup({ target: 10 })
    expect((await findGroup(diplomat, group.id, now)).outlook.targetOn).toBeNull()
    await inTransaction(async (tx) => {
      const period = await tx.strategyPeriod.create({
        data: { key: 'p', nameDa: 'P', nameEn: 'P', startsOn: '2026-01-01', endsOn: '2028-12-31' },
      })
      const priority = await tx.priority.create({
        data: { key: 'p', periodId: period.id, nameDa: 'P', nameEn: 'P', position: 1 },
      })
      await tx.measure.create({
        data: {
          ...{
            key: 'm',
            number: 11,
            priorityId: priority.id,
            nameDa: 'M',
            nameEn: 'M',
            targetKind: 'MEMBERS',
          },
          ...{ evidenceDa: '', evidenceEn: '', groupId: group.id },
        },
      })
    })
    expect((await findGroup(diplomat, group.id, now)).outlook.targetOn).toBe('2028-12-31')
    await inTransaction((tx) =>
      tx.group.update({ where: { id: group.id }, data: { targetOn: '2026-12-31' } }),
    )
    expect((await findGroup(diplomat, group.id, now)).outlook.targetOn).toBe('2026-12-31')
  })

  it('says which members are in live dialogue, and until when', async () => {
    const group = await buildGroup()
    const { organisation, id } = await membership(group)
    await moveMember(coordinator, group.id, id, to('ACTIVE'), '2026-10-05')
    const { id: meetingId } = await buildMeeting({ author: diplomat, startsOn: '2026-10-12' })
    const { id: personId } = await buildPerson()
    await inTransaction((tx) =>
      tx.meetingParticipant.create({ data: { meetingId, personId, organisationId: organisation.id } }),
    )
    const liveOn = async (at: string) =>
      (await showGroup(diplomat, group.id, search({}), new Date(at))).members.map(({ live, liveUntil }) => [
        live,
        liveUntil,
      ])
    expect(await liveOn('2026-11-23T10:00:00Z')).toEqual([[true, '2027-04-13']])
    expect(await liveOn('2027-04-14T10:00:00Z')).toEqual([[false, null]])
  })
})
