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
import type { Rung } from '../groups/group'
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
async function holder(organisationId: string, rank: number | null = null, handling: 'OPEN' | 'LIMITED' = 'OPEN') {
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
