import { describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import {
  buildActor,
  buildAppointment,
  buildMeeting,
  buildOffice,
  buildOrganisation,
  buildPerson,
  useTestDatabase,
} from '~/testing'
import type { Actor } from '../access/actor'
import { indexMeeting } from '../search/index-record.server'
import { findMeetings, type MeetingFilter } from './find-meetings.server'

useTestDatabase()

const list = async (actor: Actor, given: Partial<MeetingFilter> = {}) => {
  const filter = { sort: 'date' as const, descending: true, page: 1, ...given }
  const { total, meetings } = await findMeetings(actor, filter)
  expect(total).toBe(meetings.length)
  return meetings.map((meeting) => meeting.id)
}

describe('the list of meetings', () => {
  it('filters by person, organisation, office, kind, status, mine, days and words', async () => {
    const officeId = (await buildOffice()).id
    const [author, colleague] = [await buildActor({ officeId }), await buildActor()]
    const ana = await buildPerson()
    const organisation = await buildOrganisation()
    const one = await buildMeeting({
      author,
      personIds: [ana.id],
      kind: 'CALL',
      startsOn: '2026-10-01',
      readout: 'Talte om Ørstedparken',
      organisations: { create: { organisationId: organisation.id } },
    })
    const other = await buildMeeting({ author: colleague, status: 'PLANNED', startsOn: '2026-11-01' })
    await inTransaction((tx) => indexMeeting(tx, one.id))
    const filters: Partial<MeetingFilter>[] = [
      { person: ana.id },
      { organisation: organisation.id },
      { office: officeId },
      { kind: 'CALL' },
      { status: 'HELD' },
      { mine: true },
      { to: '2026-10-31' },
      { q: 'orsted' },
    ]
    for (const filter of filters) expect(await list(author, filter)).toEqual([one.id])
    expect(await list(author, { from: '2026-10-02' })).toEqual([other.id])
    expect(await list(author)).toEqual([other.id, one.id])
    expect(await list(author, { descending: false })).toEqual([one.id, other.id])
  })

  it('finds an organisation by the capacity someone had that day', async () => {
    const author = await buildActor()
    const appointment = await buildAppointment()
    const { organisationId } = await inTransaction((tx) =>
      tx.post.findUniqueOrThrow({ where: { id: appointment.postId } }),
    )
    const meeting = await buildMeeting({ author, personIds: [appointment.personId] })
    await inTransaction((tx) =>
      tx.meetingParticipant.updateMany({ where: { meetingId: meeting.id }, data: { organisationId } }),
    )
    expect(await list(author, { organisation: organisationId })).toEqual([meeting.id])
  })

  it("stands in the reader's days", async () => {
    const author = await buildActor({ zone: 'Asia/Shanghai' })
    const evening = await buildMeeting({
      author,
      startsOn: '2026-07-01',
      startsAt: new Date('2026-07-01T22:00:00Z'),
      endsAt: null,
    })
    const { meetings } = await findMeetings(author, {
      from: '2026-07-01',
      to: '2026-07-01',
      sort: 'date',
      descending: true,
      page: 1,
    })
    expect(meetings.map((m) => [m.id, m.day, m.hours])).toEqual([[evening.id, '2026-07-02', '06.00']])
  })

  it('holds no LIMITED meeting for an outsider, under no filter', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const ana = await buildPerson()
    const { id } = await buildMeeting({
      author,
      handling: 'LIMITED',
      personIds: [ana.id],
      title: 'Hemmeligt xyzzy',
    })
    await inTransaction((tx) => indexMeeting(tx, id))
    expect(await list(author, { person: ana.id })).toEqual([id])
    expect(await list(author, { q: 'xyzzy' })).toEqual([id])
    for (const filter of [{ person: ana.id }, { q: 'xyzzy' }, { office: author.officeId }])
      expect(await list(outsider, filter)).toEqual([])
  })

  it('does not find meetings by a LIMITED person', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    const { id } = await buildMeeting({ author, personIds: [hidden.id] })
    expect(await list(author, { person: hidden.id })).toEqual([id])
    expect(await list(outsider, { person: hidden.id })).toEqual([])
  })
})
