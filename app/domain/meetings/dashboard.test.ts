import { expect, it } from 'vitest'
import { buildActor, buildMeeting, useTestDatabase } from '~/testing'
import { findDashboardMeetings } from './find-dashboard-meetings.server'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

it('the dashboard shows the reader’s day, what comes, and what their own meetings lack', async () => {
  const actor = await buildActor({ zone: 'Asia/Shanghai' })
  const at = (startsAt: string, given: object = {}) =>
    buildMeeting({
      author: actor,
      startsOn: startsAt.slice(0, 10),
      startsAt: new Date(startsAt),
      endsAt: null,
      ...given,
    })
  const lateYesterdayInCopenhagen = await at('2026-11-22T17:00:00Z', { status: 'PLANNED' })
  const over = await at('2026-11-20T10:00:00Z', { status: 'PLANNED' })
  const unwritten = await at('2026-11-19T10:00:00Z', { status: 'HELD' })
  const coming = await at('2026-11-23T17:00:00Z', { status: 'PLANNED' })
  await at('2026-11-18T10:00:00Z', { status: 'HELD', readout: 'Skrevet' })
  await at('2026-11-23T10:00:00Z', { status: 'CANCELLED' })
  const shown = await findDashboardMeetings(actor, now)
  expect(shown.today.map(({ id, over: isOver }) => [id, isOver])).toEqual([
    [lateYesterdayInCopenhagen.id, true],
  ])
  expect(ids(shown.upcoming)).toEqual([coming.id])
  expect(ids(shown.toHold)).toEqual([over.id])
  expect(ids(shown.withoutReadout)).toEqual([unwritten.id])
})

it('the dashboard asks nobody about the meetings of others, and hides LIMITED ones', async () => {
  const [author, other] = [await buildActor(), await buildActor()]
  await buildMeeting({ author, startsOn: '2026-11-22' })
  await buildMeeting({ author, startsOn: '2026-11-23', handling: 'LIMITED' })
  await buildMeeting({ author, startsOn: '2026-11-24', status: 'PLANNED', handling: 'LIMITED' })
  const shown = await findDashboardMeetings(other, now)
  expect(shown.withoutReadout).toEqual([])
  const near = [...shown.today, ...shown.upcoming]
  expect(near.filter((meeting) => meeting.handling === 'LIMITED')).toEqual([])
})
