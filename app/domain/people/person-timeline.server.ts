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
import { findMeetingKeys, latestFirst, type MeetingKey } from './find-participations.server'
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
 * One page of what the actor may see of a person's meetings, notes and appointments, newest first. Only the days of
 * all are read; the rest only of what the page shows.
 */
export async function findPersonTimeline(
  actor: Actor,
  personId: string,
  page: number,
): Promise<{ total: number; events: TimelineEvent[] }> {
  const [meetings, notes, changes] = await Promise.all([
    findMeetingKeys(actor, personId),
    findNoteKeys(actor, personId),
    findPostEvents(actor, personId),
  ])
  const keys = [...meetings, ...notes, ...changes.map(({ id, on }) => ({ id, startsOn: on }))]
  const shown = latestFirst(keys).slice((page - 1) * eventsPerPage, page * eventsPerPage)
  const ids = shown.map(({ id }) => id)
  const told = [
    ...(await findMeetings(actor, personId, ids)),
    ...(await findNoteEvents(actor, ids)),
    ...changes,
  ]
  const byId = new Map(told.map((event) => [event.id, event]))
  return { total: keys.length, events: ids.flatMap((id) => byId.get(id) ?? []) }
}

async function findMeetings(actor: Actor, personId: string, ids: string[]): Promise<TimelineEvent[]> {
  const rows = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { id: { in: ids } }] },
    include: {
      participants: {
        where: { AND: [visibleParticipants(actor), { personId: { not: personId } }] },
        include: { person: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  return rows.map(({ id, startsOn, participants, ...meeting }) => {
    const { title, status, handling, marking } = meeting
    const others = participants.map(({ person }) => personName(person))
    return { kind: 'meeting', id, on: startsOn, title, status, handling, marking, with: others }
  })
}

async function findNoteKeys(actor: Actor, personId: string): Promise<MeetingKey[]> {
  const rows = await db.note.findMany({
    where: { AND: [visibleNotes(actor), { personId, archivedAt: null }] },
    select: { id: true, createdAt: true },
  })
  return rows.map(({ id, createdAt }) => ({ id, startsOn: today(createdAt, actor.zone) }))
}

async function findNoteEvents(actor: Actor, ids: string[]): Promise<TimelineEvent[]> {
  const rows = await db.note.findMany({ where: { AND: [visibleNotes(actor), { id: { in: ids } }] } })
  const authors = await findAccountNames(
    actor,
    rows.map((note) => note.createdById),
  )
  return rows.map(({ id, createdAt, createdById, body, handling, marking }) => {
    const excerpt = body.length > 160 ? `${body.slice(0, 159).trimEnd()}…` : body
    const author = authors.get(createdById) ?? ''
    return { kind: 'note', id, on: today(createdAt, actor.zone), author, excerpt, handling, marking }
  })
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
