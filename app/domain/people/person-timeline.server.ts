import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import type { Handling, Marking } from '../access/handling'
import {
  visibleAppointments,
  visibleMeetings,
  visibleNotes,
  visibleParticipants,
} from '../access/visible-to.server'
import type { MeetingStatus } from '~/generated/sqlite/enums'
import { findAccountNames } from '../notes/find-notes.server'
import { organisationName } from '../organisations/organisation'
import { today, type PlainDate } from '../time/plain-date'
import { findMeetingKeys } from './find-participations.server'
import { personName } from './person-name'

export const eventsPerPage = 20

export type TimelineEvent = { id: string; on: PlainDate } & (
  | {
      kind: 'meeting'
      title: string
      status: MeetingStatus
      handling: Handling
      marking: Marking
      with: string[]
    }
  | { kind: 'note'; author: string; excerpt: string; handling: Handling; marking: Marking }
  | { kind: 'appointed' | 'left'; title: string; organisation: string; postId: string }
)

/**
 * One page of what the actor may see of a person's meetings, notes and appointments, newest first. Each source is
 * read only as far as the page reaches.
 */
export async function findPersonTimeline(
  actor: Actor,
  personId: string,
  page: number,
): Promise<{ total: number; events: TimelineEvent[] }> {
  const reach = page * eventsPerPage
  const [meetings, notes, changes] = await Promise.all([
    findMeetings(actor, personId, reach),
    findNoteEvents(actor, personId, reach),
    findPostEvents(actor, personId),
  ])
  const events = [...meetings.events, ...notes.events, ...changes]
    .sort((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id))
    .slice(reach - eventsPerPage, reach)
  return { total: meetings.total + notes.total + changes.length, events }
}

async function findMeetings(actor: Actor, personId: string, take: number) {
  const keys = await findMeetingKeys(actor, personId)
  const rows = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { id: { in: keys.slice(0, take).map(({ id }) => id) } }] },
    include: {
      participants: {
        where: { AND: [visibleParticipants(actor), { personId: { not: personId } }] },
        include: { person: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  const events = rows.map(({ id, startsOn, participants, ...meeting }): TimelineEvent => {
    const { title, status, handling, marking } = meeting
    const others = participants.map(({ person }) => personName(person))
    return { kind: 'meeting', id, on: startsOn, title, status, handling, marking, with: others }
  })
  return { total: keys.length, events }
}

async function findNoteEvents(actor: Actor, personId: string, take: number) {
  const where = { AND: [visibleNotes(actor), { personId, archivedAt: null }] }
  const [total, rows] = await Promise.all([
    db.note.count({ where }),
    db.note.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take }),
  ])
  const authors = await findAccountNames(
    actor,
    rows.map((note) => note.createdById),
  )
  const events = rows.map(({ id, createdAt, createdById, body, handling, marking }): TimelineEvent => {
    const excerpt = body.length > 160 ? `${body.slice(0, 159).trimEnd()}…` : body
    const author = authors.get(createdById) ?? ''
    return { kind: 'note', id, on: today(createdAt, actor.zone), author, excerpt, handling, marking }
  })
  return { total, events }
}

async function findPostEvents(actor: Actor, personId: string): Promise<TimelineEvent[]> {
  const rows = await db.appointment.findMany({
    where: { AND: [visibleAppointments(actor), { personId, archivedAt: null }] },
    include: { post: { include: { organisation: true } } },
  })
  return rows.flatMap(({ id, postId, post, startsOn, endsOn }) => {
    const title = actor.locale === 'da' ? post.titleDa : post.titleEn
    const organisation = organisationName(post.organisation, actor.locale)
    const event = (kind: 'appointed' | 'left', on: PlainDate | null): TimelineEvent[] =>
      on ? [{ kind, id: `${id}-${kind}`, on, title, organisation, postId }] : []
    return [...event('appointed', startsOn), ...event('left', endsOn)]
  })
}
