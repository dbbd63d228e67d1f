import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleParticipants } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import { formatTime } from '../time/format-time'
import type { PlainDate } from '../time/plain-date'
import { wallTimeOf } from '../time/wall-time'
import type { Handling, Marking, MeetingKind, MeetingStatus } from './meeting'

/** A meeting as it stands in a list, in the reader's zone and language. */
export type MeetingRow = {
  id: string
  title: string
  kind: MeetingKind
  status: MeetingStatus
  handling: Handling
  marking: Marking
  /** The reader's day. */
  day: PlainDate
  /** "HH:MM" of its start in the reader's zone; empty for whole days. */
  clock: string
  /** "14.00–15.00"; empty for whole days. */
  hours: string
  place: string | null
  /** Counterparts first, then colleagues; only those the reader may know of. */
  people: { id: string; name: string }[]
  organisations: { id: string; name: string }[]
  hasReadout: boolean
  /** Whether it is one of a series the reader sees all of; lists that do not show it leave it out. */
  repeats?: boolean
}

/** What `meetingRow` needs; pass as `include`. */
export function meetingRowSelection(actor: Actor) {
  return {
    participants: {
      where: { AND: [visibleParticipants(actor), { role: { in: ['HOST', 'PARTICIPANT'] } }] },
      orderBy: { position: 'asc' },
      include: { person: { select: { ...nameSelection, account: { select: { id: true } } } } },
    },
    organisations: { include: { organisation: true }, orderBy: { organisationId: 'asc' } },
  } as const satisfies Prisma.MeetingInclude
}

type Stored = Prisma.MeetingGetPayload<{ include: ReturnType<typeof meetingRowSelection> }>

export function meetingRow(actor: Actor, meeting: Stored): MeetingRow {
  const { id, title, kind, status, handling, marking, place, startsAt, endsAt } = meeting
  const start = startsAt && wallTimeOf(startsAt, actor.zone)
  const end = endsAt && wallTimeOf(endsAt, actor.zone)
  const hours = [start, end].flatMap((wall) => (wall ? formatTime(wall.time, actor.locale) : []))
  const colleagueLast = (p: Stored['participants'][number]) => (p.person.account ? 1 : 0)
  return {
    id,
    title,
    kind,
    status,
    handling,
    marking,
    day: start?.date ?? meeting.startsOn,
    clock: start?.time ?? '',
    hours: hours.join('–'),
    place,
    people: [...meeting.participants]
      .sort((a, b) => colleagueLast(a) - colleagueLast(b))
      .map(({ personId, person }) => ({ id: personId, name: personName(person) })),
    organisations: meeting.organisations.map(({ organisation }) => ({
      id: organisation.id,
      name: organisationName(organisation, actor.locale),
    })),
    hasReadout: meeting.readout !== '',
  }
}
