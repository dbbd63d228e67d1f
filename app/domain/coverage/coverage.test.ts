import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildFollowUp,
  buildGroup,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import type { Rung } from '../groups/group'
import { noteNetworkChange } from '../network/note-network-change.server'
import type { CoverageRow } from './coverage'
import { coverageSearch, gapSearch } from './coverage-schema.server'
import { coverageFile, gapsFile } from './coverage-file.server'
import { findCoverage } from './find-coverage.server'
import { findCovered } from './find-covered.server'
import { findGaps } from './find-gaps.server'
import { showCoverage } from './show-coverage.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')

let mette: Actor
let jonas: Actor

beforeAll(async () => {
  mette = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  jonas = await buildActor({ givenName: 'Jonas', familyName: 'Lind' })
})

async function member(
  groupId: string,
  given: Parameters<typeof buildOrganisation>[0] = {},
  rung: Rung = 'ACTIVE',
  ownerId: string | null = mette.accountId,
) {
  const organisation = await buildOrganisation(given)
  await inTransaction((tx) =>
    tx.groupMember.create({
      data: { groupId, organisationId: organisation.id, rung, since: '2026-01-01', ownerId },
    }),
  )
  return organisation
}

/** Somebody who holds a post of a rank at the organisation since the year's beginning. */
async function holder(
  organisationId: string,
  rank: number | null = null,
  handling: 'OPEN' | 'LIMITED' = 'OPEN',
) {
  const post = await buildPost({ organisationId, rank, titleDa: `Post ${rank}`, titleEn: `Post ${rank}` })
  const person = await buildPerson({ handling })
  const appointment = await buildAppointment({ personId: person.id, postId: post.id, startsOn: '2026-01-01' })
  return { person, appointment, organisationId }
}

type Met = Awaited<ReturnType<typeof holder>>

async function meet(author: Actor, startsOn: string, met: Met[], given: object = {}) {
  const meeting = await buildMeeting({ author, startsOn, personIds: [author.personId], ...given })
  await inTransaction(async (tx) => {
    for (const { person, appointment, organisationId } of met)
      await tx.meetingParticipant.create({
        data: {
          meetingId: meeting.id,
          personId: person.id,
          appointmentId: appointment.id,
          organisationId,
          position: 1,
        },
      })
  })
  return meeting
}

async function rowOf(actor: Actor, groupId: string, of: string): Promise<CoverageRow> {
  const { rows } = await findCoverage(actor, { groupId }, now)
  const row = rows.find((one) => one.of === of)
  if (!row) throw new Error('The member is not covered')
  return row
}

describe('coverage of a member', () => {
  it('tells of the last held meeting, who of us took part and the highest post met', async () => {
    const group = await buildGroup()
    const { id } = await member(group.id)
    const [minister, clerk] = [await holder(id, 1), await holder(id, 4)]
    await meet(jonas, '2026-03-01', [minister])
    const last = await meet(mette, '2026-10-12', [clerk, minister])
    await meet(mette, '2026-11-30', [minister], { status: 'HELD' })
    await meet(mette, '2026-11-01', [minister], { status: 'CANCELLED' })
    const row = await rowOf(jonas, group.id, id)
    expect(row.last).toEqual({
      id: last.id,
      on: '2026-10-12',
      us: [mette.name],
      level: { rank: 1, title: 'Post 1' },
    })
    expect(row.meetings).toBe(2)
  })

  it('counts the meetings of the window alone', async () => {
    const group = await buildGroup()
    const { id } = await member(group.id)
    const envoy = await holder(id)
    for (const day of ['2026-11-20', '2026-09-01', '2026-01-05']) await meet(mette, day, [envoy])
    const counted = async (windowDays: number) =>
      (await findCoverage(mette, { groupId: group.id, windowDays }, now)).rows[0]?.meetings
    expect([await counted(30), await counted(90), await counted(365)]).toEqual([1, 2, 3])
  })

  it('is met when it is only named in the meeting, without a level', async () => {
    const group = await buildGroup()
    const { id: organisationId } = await member(group.id)
    const { id: meetingId } = await meet(mette, '2026-10-12', [])
    await inTransaction((tx) => tx.meetingOrganisation.create({ data: { meetingId, organisationId } }))
    const row = await rowOf(jonas, group.id, organisationId)
    expect(row.last).toMatchObject({ id: meetingId, us: [mette.name], level: null })
  })

  it('tells of the first planned meeting, today’s included', async () => {
    const group = await buildGroup()
    const { id } = await member(group.id)
    const envoy = await holder(id)
    await meet(mette, '2026-12-24', [envoy], { status: 'PLANNED' })
    const first = await meet(mette, '2026-11-23', [envoy], { status: 'PLANNED' })
    await meet(mette, '2026-11-01', [envoy], { status: 'PLANNED' })
    expect((await rowOf(jonas, group.id, id)).next).toEqual({ id: first.id, on: '2026-11-23' })
  })

  it('counts open promises once, the overdue apart, and those about one person only there', async () => {
    const group = await buildGroup()
    const [one, other] = [await member(group.id), await member(group.id)]
    const [here, there] = [await holder(one.id), await holder(other.id)]
    const { id: meetingId } = await meet(mette, '2026-10-12', [here, there])
    await inTransaction((tx) =>
      tx.meetingOrganisation.create({ data: { meetingId, organisationId: one.id } }),
    )
    await buildFollowUp({ author: mette, meetingId, dueOn: '2026-11-01' })
    await buildFollowUp({ author: mette, meetingId, personId: here.person.id })
    await buildFollowUp({ author: mette, meetingId, doneAt: now })
    expect((await rowOf(jonas, group.id, one.id)).followUps).toEqual({ open: 2, overdue: 1 })
    expect((await rowOf(jonas, group.id, other.id)).followUps).toEqual({ open: 1, overdue: 1 })
  })

  it('knows the strongest colleague and how many have a moderate tie', async () => {
    const group = await buildGroup()
    const { id } = await member(group.id)
    const envoy = await holder(id)
    await inTransaction((tx) =>
      tx.tie.create({
        data: {
          fromPersonId: mette.personId,
          toPersonId: envoy.person.id,
          strength: 5,
          statedById: mette.accountId,
          confirmedOn: '2026-11-01',
        },
      }),
    )
    const row = await rowOf(jonas, group.id, id)
    expect(row.strongest).toMatchObject({ personId: mette.personId, name: mette.name, tier: 'strong' })
    expect(row.connected).toBe(1)
  })

  it('is read once for each group it is a member of', async () => {
    const [one, other] = [await buildGroup(), await buildGroup()]
    const { id } = await member(one.id)
    await inTransaction((tx) =>
      tx.groupMember.create({
        data: { groupId: other.id, organisationId: id, rung: 'PROSPECT', since: '2026-01-01' },
      }),
    )
    const { memberships } = await findCovered(mette, id, now)
    expect(memberships.map(({ groupId }) => groupId).toSorted()).toEqual([one.id, other.id].toSorted())
  })

  it('leaves out who has left, was removed or is archived', async () => {
    const group = await buildGroup()
    await member(group.id, {}, 'LEFT')
    await member(group.id, { archivedAt: now })
    const present = await member(group.id, {}, 'DORMANT')
    const { rows } = await findCoverage(mette, { groupId: group.id }, now)
    expect(rows.map(({ of }) => of)).toEqual([present.id])
  })
})

describe('gaps', () => {
  const gapsIn = async (groupId: string, given: object = {}) =>
    findGaps(mette, { groupId, days: 183, ...given }, now)

  it('are never met, silent for more than the days asked for, single-threaded, and without an owner', async () => {
    const group = await buildGroup()
    const never = await member(group.id)
    const silent = await member(group.id)
    await meet(mette, '2026-05-23', [await holder(silent.id)])
    const recent = await member(group.id)
    await meet(mette, '2026-05-24', [await holder(recent.id)])
    const unowned = await member(group.id, {}, 'ACTIVE', null)
    await meet(mette, '2026-11-01', [await holder(unowned.id)])
    const { rows, counts } = await gapsIn(group.id)
    const found = new Map(rows.map(({ of, gaps }) => [of, gaps]))
    expect(found.get(never.id)).toEqual(['never'])
    expect(found.get(silent.id)).toEqual(['silent'])
    expect(found.has(recent.id)).toBe(false)
    expect(found.get(unowned.id)).toEqual(['unowned'])
    expect(counts).toEqual({ never: 1, silent: 1, single: 0, unowned: 1 })
  })

  it('are single-threaded while only one colleague has a moderate tie', async () => {
    const group = await buildGroup()
    const { id } = await member(group.id)
    const envoy = await holder(id)
    await meet(mette, '2026-11-01', [envoy])
    const state = ({ personId, accountId }: Actor) =>
      inTransaction(async (tx) => {
        const { id: tieId } = await tx.tie.create({
          data: {
            fromPersonId: personId,
            toPersonId: envoy.person.id,
            strength: 4,
            statedById: accountId,
            confirmedOn: '2026-11-01',
          },
        })
        await noteNetworkChange(tx, 'tie', tieId)
      })
    await state(mette)
    expect((await gapsIn(group.id)).rows.map(({ gaps }) => gaps)).toEqual([['single']])
    await state(jonas)
    expect((await gapsIn(group.id)).rows).toEqual([])
  })

  it('count an owner whose account is closed as none', async () => {
    const group = await buildGroup()
    const gone = await buildActor()
    const { id } = await member(group.id, {}, 'ACTIVE', gone.accountId)
    await meet(mette, '2026-11-01', [await holder(id)])
    expect((await gapsIn(group.id)).rows).toEqual([])
    await inTransaction((tx) =>
      tx.account.update({ where: { id: gone.accountId }, data: { deactivatedAt: now } }),
    )
    expect((await gapsIn(group.id)).rows.map(({ gaps }) => gaps)).toEqual([['unowned']])
  })

  it('are narrowed by office, kind and name, and the counts stay those of all kinds', async () => {
    const group = await buildGroup()
    const [one, other] = [
      await member(group.id, { nameEn: 'Ærø' }),
      await member(group.id, {}, 'ACTIVE', null),
    ]
    const names = async (given: object) => (await gapsIn(group.id, given)).rows.map(({ of }) => of)
    expect(await names({ officeId: mette.officeId })).toEqual([one.id])
    expect(await names({ officeId: jonas.officeId })).toEqual([])
    expect(await names({ kind: 'unowned' })).toEqual([other.id])
    expect(await names({ q: 'aero' })).toEqual([one.id])
    expect((await gapsIn(group.id, { kind: 'unowned' })).counts.never).toBe(2)
  })

  it('begin with the gravest, and of those with the closest members', async () => {
    const group = await buildGroup()
    const prospect = await member(group.id, {}, 'PROSPECT')
    const active = await member(group.id, {}, 'ACTIVE')
    const silent = await member(group.id, {}, 'ACTIVE')
    await meet(mette, '2026-01-10', [await holder(silent.id)])
    expect((await gapsIn(group.id)).rows.map(({ of }) => of)).toEqual([active.id, prospect.id, silent.id])
  })
})

describe('the picture of countries', () => {
  const search = (given: object = {}) => coverageSearch.parse(given)

  it('shows all of the EU, its countries that are no members marked, Denmark as ourselves, and the partners', async () => {
    const group = await buildGroup()
    const [estonia, japan] = [
      await member(group.id, { kind: 'COUNTRY', country: 'EE', nameEn: 'Estonia' }),
      await member(group.id, { kind: 'COUNTRY', country: 'JP', nameEn: 'Japan' }),
    ]
    const greece = await buildOrganisation({ kind: 'COUNTRY', country: 'GR', nameEn: 'Greece' })
    await meet(mette, '2026-11-13', [await holder(estonia.id)])
    const { parts, summary } = await showCoverage(mette, search({ group: group.id }), now)
    const tiles = new Map(parts.flatMap((part) => part.tiles.map((tile) => [tile.country, tile])))
    expect(parts.map(({ part, tiles: shown }) => [part, shown.length])).toEqual([
      ['eu', 27],
      ['partners', 1],
    ])
    expect(tiles.get('EE')).toMatchObject({ number: 10, step: 5, outside: false, key: estonia.id })
    expect(tiles.get('GR')).toMatchObject({ number: null, step: 0, outside: true, key: greece.id })
    expect(tiles.get('DK')).toMatchObject({ own: true, outside: false })
    expect(tiles.get('JP')).toMatchObject({ number: null, key: japan.id })
    expect(summary).toEqual({ members: 2, met: 1, silent: 0, never: 1 })
  })

  it('shows other members by themselves, and nothing of an empty group', async () => {
    const [companies, empty] = [await buildGroup(), await buildGroup()]
    await member(companies.id)
    const partsOf = async (group: string) =>
      (await showCoverage(mette, search({ group }), now)).parts.map(({ part }) => part)
    expect(await partsOf(companies.id)).toEqual(['members'])
    expect(await partsOf(empty.id)).toEqual([])
  })

  it('opens with the group of most countries', async () => {
    const group = await buildGroup({ nameEn: 'Widest' })
    for (const country of ['SE', 'NO', 'FI'])
      await member(group.id, { kind: 'COUNTRY', country, nameEn: country })
    expect((await showCoverage(mette, search(), now)).group?.id).toBe(group.id)
    expect((await showCoverage(mette, search({ group: 'all' }), now)).group).toBeNull()
  })

  it('has no group that does not exist', async () => {
    await expect(showCoverage(mette, search({ group: 'none' }), now)).rejects.toThrow(NotFound)
    await expect(findCovered(mette, 'none', now)).rejects.toThrow(NotFound)
  })

  it('sorts what is missing last either way', async () => {
    const group = await buildGroup()
    const [early, late, never] = [await member(group.id), await member(group.id), await member(group.id)]
    await meet(mette, '2026-02-01', [await holder(early.id)])
    await meet(mette, '2026-10-01', [await holder(late.id)])
    const sorted = async (sort: string) =>
      (await showCoverage(mette, search({ group: group.id, sort }), now)).rows.map(({ of }) => of)
    expect(await sorted('last')).toEqual([early.id, late.id, never.id])
    expect(await sorted('-last')).toEqual([late.id, early.id, never.id])
  })
})

describe('to an uncleared account', () => {
  it('everything is the same with and without limited records', async () => {
    const group = await buildGroup()
    const people = await buildGroup({ memberKind: 'PERSON' })
    const organisation = await member(group.id, { kind: 'COUNTRY', country: 'LV', nameEn: 'Latvia' })
    const envoy = await holder(organisation.id, 3)
    await meet(mette, '2026-06-01', [envoy])
    const outsider = await buildActor()
    const seen = async () =>
      JSON.stringify([
        await showCoverage(outsider, coverageSearch.parse({ group: group.id }), now),
        await showCoverage(outsider, coverageSearch.parse({ group: people.id }), now),
        await coverageFile(outsider, coverageSearch.parse({ group: 'all' }), now),
        await findGaps(outsider, { days: 183 }, now),
        await gapsFile(outsider, gapSearch.parse({}), now),
        await findCovered(outsider, organisation.id, now),
      ])
    const before = await seen()
    const hidden = await holder(organisation.id, 1, 'LIMITED')
    await meet(mette, '2026-11-01', [envoy], { handling: 'LIMITED' })
    await meet(mette, '2026-11-02', [hidden])
    await meet(mette, '2026-12-02', [envoy], { handling: 'LIMITED', status: 'PLANNED' })
    const limited = await buildMeeting({ author: mette, handling: 'LIMITED', personIds: [mette.personId] })
    await buildFollowUp({ author: mette, meetingId: limited.id, personId: envoy.person.id })
    await buildFollowUp({ author: mette, personId: hidden.person.id })
    await buildFollowUp({ author: mette, personId: envoy.person.id, viaId: hidden.person.id })
    await inTransaction((tx) =>
      tx.groupMember.create({
        data: { groupId: people.id, personId: hidden.person.id, rung: 'ACTIVE', since: '2026-01-01' },
      }),
    )
    expect(await seen()).toBe(before)
    expect((await rowOf(mette, group.id, organisation.id)).last?.on).toBe('2026-11-01')
  })
})

describe('the files', () => {
  it('say what the page says, and mark what is marked', async () => {
    const group = await buildGroup({ nameEn: 'Filed' })
    const { id } = await member(group.id, { nameEn: 'Marked' })
    await meet(mette, '2026-10-12', [await holder(id, 2)], { marking: 'TIL_TJENESTEBRUG' })
    const { body, name } = await coverageFile(mette, coverageSearch.parse({ group: group.id }), now)
    expect(name).toBe('Dækning Filed 2026-11-23')
    const line = body.split('\r\n')[1]
    expect(line).toContain('Marked;;Filed;Aktiv;Mette Holm;12.10.2026;Mette Holm;Post 2 (rang 2)')
    expect(line?.endsWith('TIL TJENESTEBRUG')).toBe(true)
  })
})
