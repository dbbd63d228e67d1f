import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleMeetings, visiblePersons } from '../../access/visible-to.server'
import { nameSelection, personName } from '../../people/person-name'
import { hasBegun } from '../editions/edition'
import { findEditionHead } from '../editions/find-edition.server'
import { searchText } from './attendee'
import { findAttendees } from './find-attendees.server'

/** Who is expected and who came, as far as the actor may see, with the colleagues not on the list. Throws NotFound. */
export async function findAttendance(actor: Actor, editionId: string, { now }: { now: Date }) {
  const edition = await findEditionHead(actor, editionId, { now })
  const attendees = await findAttendees(actor, edition)
  const listed = new Set(attendees.flatMap(({ personId }) => personId ?? []))
  const colleagues = await findColleagues(actor)
  const ours = new Set(colleagues.map(({ id }) => id))
  const there = attendees.filter(({ attendance }) => attendance === 'ATTENDED')
  return {
    edition,
    /** Nobody can have come before its first day. */
    early: !hasBegun({ ...edition, startsAt: null }, now, actor.zone),
    rows: attendees.map((one) => ({ ...one, text: searchText(one) })),
    colleagues: colleagues.filter(({ id }) => !listed.has(id)),
    /** Nobody of ours is marked: the meeting would say nothing of who knows whom. */
    withoutUs: there.length > 0 && !there.some(({ personId }) => ours.has(personId ?? '')),
    meetingId: await findMeetingOf(actor, editionId),
  }
}

export type AttendancePage = Awaited<ReturnType<typeof findAttendance>>
export type AttendanceRow = AttendancePage['rows'][number]

/** The meeting that an edition's attendance made, if there is one for the actor. */
export async function findMeetingOf(actor: Actor, editionId: string): Promise<string | null> {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { edition: { id: editionId }, archivedAt: null }] },
    select: { id: true },
  })
  return meeting?.id ?? null
}

async function findColleagues(actor: Actor) {
  const found = await db.person.findMany({
    where: {
      AND: [visiblePersons(actor), { archivedAt: null, account: { deactivatedAt: null } }],
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    select: { id: true, ...nameSelection },
  })
  return found.map((person) => ({ id: person.id, name: personName(person) }))
}
