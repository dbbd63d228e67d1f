import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import { buildActor, buildAppointment, buildPost, useTestDatabase } from '~/testing'
import type { Actor } from '../access/actor'
import { createMeeting } from '../meetings/change-meeting.server'
import { addDays, today } from '../time/plain-date'
import { findLiveDialogue } from './live-dialogue.server'
import { findScoreboard } from './find-scoreboard.server'
import { loadReferenceData } from './load-reference-data.server'

useTestDatabase()

const now = new Date('2022-06-30T10:00:00Z')
const day = today(now, 'Europe/Copenhagen')
const noon = (days: number) => new Date(`${addDays(day, days)}T12:00:00Z`)

let author: Actor
let groupId: string
let people: string[]

/** Ten active members of the European tech alliance, with somebody in post at each. */
beforeAll(async () => {
  await loadReferenceData('2021-01-01')
  author = await buildActor()
  const members = await inTransaction(async (tx) => {
    const group = await tx.group.findUniqueOrThrow({ where: { key: 'european-tech-alliance' } })
    groupId = group.id
    const ten = await tx.groupMember.findMany({ where: { groupId }, orderBy: { id: 'asc' }, take: 10 })
    await tx.groupMember.updateMany({
      where: { id: { in: ten.map(({ id }) => id) } },
      data: { rung: 'ACTIVE', since: '2021-06-01' },
    })
    return ten
  })
  people = []
  for (const { organisationId } of members) {
    const post = await buildPost({ organisationId: organisationId ?? '' })
    people.push((await buildAppointment({ postId: post.id, startsOn: '2020-01-01' })).personId)
  }
  for (const personId of people.slice(0, 9)) await meet(personId, addDays(day, -1))
})

function meet(personId: string, on: string) {
  return createMeeting(
    author,
    {
      formKey: crypto.randomUUID(),
      kind: 'MEETING',
      status: 'HELD',
      title: 'Om alliancen',
      when: { allDay: true, startsOn: on, endsOn: on },
      participants: [{ personId, role: 'PARTICIPANT' }],
      handling: 'OPEN',
    },
    { now },
  )
}

async function measure11(at: Date) {
  const board = await findScoreboard(author, { now: at })
  const rows = board?.priorities.flatMap(({ measures }) => measures) ?? []
  const row = rows.find(({ number }) => number === 11)
  return [row?.progress.done, row?.status]
}

describe('the tenth company of the European tech alliance', () => {
  it('turns measure 11 with one logged meeting, and turns it back when 183 days have gone without another', async () => {
    expect(await measure11(now)).toEqual([9, 'ON_TRACK'])
    await meet(people[9] ?? '', day)
    expect(await measure11(now)).toEqual([10, 'DONE'])
    expect((await measure11(noon(182)))[0]).toBe(10)
    expect((await measure11(noon(183)))[0]).toBe(1)
    expect((await measure11(noon(184)))[0]).toBe(0)
  })

  it('is in live dialogue since that meeting and until the window has passed', async () => {
    const { live, members } = await findLiveDialogue(author, groupId, now)
    expect(live).toBe(10)
    const tenth = members.find(({ lastMeeting }) => lastMeeting?.on === day)
    expect(tenth).toMatchObject({ live: true, since: day, until: addDays(day, 183), meetings: 1 })
    expect(members.filter((member) => !member.live).every(({ lastMeeting }) => lastMeeting === null)).toBe(
      true,
    )
  })

  it('is not made live by a meeting the reader may not see', async () => {
    const outsider = await buildActor()
    const before = await findLiveDialogue(outsider, groupId, now)
    await inTransaction((tx) =>
      tx.meeting.updateMany({ where: { startsOn: day }, data: { handling: 'LIMITED' } }),
    )
    expect([before.live, (await findLiveDialogue(outsider, groupId, now)).live]).toEqual([10, 9])
    expect((await findLiveDialogue(author, groupId, now)).live).toBe(10)
  })
})
