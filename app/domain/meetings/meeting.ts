import type { Handling, Marking, MeetingKind, MeetingStatus, ParticipantRole } from '~/generated/sqlite/enums'
import { type Instant, type PlainDate, today } from '../time/plain-date'
import { wallTimeOf } from '../time/wall-time'

export type { Handling, Marking, MeetingKind, MeetingStatus, ParticipantRole }

export const meetingKinds = [
  'ONE_TO_ONE',
  'MEETING',
  'CALL',
  'VIDEO_CALL',
  'VISIT',
  'CORRESPONDENCE',
  'RECEPTION',
  'EVENT',
] as const satisfies readonly MeetingKind[]
export const meetingStatuses = ['PLANNED', 'HELD', 'CANCELLED'] as const satisfies readonly MeetingStatus[]
export const participantRoles = [
  'PARTICIPANT',
  'HOST',
  'APOLOGIES',
  'MENTIONED',
] as const satisfies readonly ParticipantRole[]

/** When a meeting is: an instant with the zone its author chose, or whole days (also a day whose hour nobody noted). */
export type MeetingWhen =
  | { allDay: false; startsAt: Instant; endsAt: Instant | null; zone: string }
  | { allDay: true; startsOn: PlainDate; endsOn: PlainDate }

/** Somebody not yet known. `name` as it is said, "Kim Ny"; the organisation by id or by name. */
export type NewPerson = {
  name: string
  organisationId?: string
  organisation?: string
}

export type ParticipantInput = { role?: ParticipantRole } & ({ personId: string } | { newPerson: NewPerson })

export type MeetingFollowUpInput = { text: string; ownerId?: string; dueOn?: PlainDate | null }

/** What is written about a meeting. Texts are trimmed; ids may be foreign until the domain has looked. */
export type MeetingInput = {
  kind: MeetingKind
  /** Left out: held when the day has come, otherwise planned. */
  status?: 'PLANNED' | 'HELD'
  /** Left out: made of the participants and `about`. */
  title?: string
  about?: string
  when: MeetingWhen
  place?: string
  link?: string
  purpose?: string
  readout?: string
  decisions?: string
  participants: ParticipantInput[]
  /** The author did not take part. */
  withoutAuthor?: boolean
  organisationIds?: string[]
  organisationNames?: string[]
  topicIds?: string[]
  topicNames?: string[]
  measureIds?: string[]
  /** Numbers of the present strategy's measures. */
  measureNumbers?: number[]
  handling?: Handling
  marking?: Marking
  /** The author wants a marked meeting to be OPEN all the same. */
  widened?: boolean
  /** Accounts and offices that may read a LIMITED meeting besides its author and the colleagues who took part. */
  readerAccountIds?: string[]
  readerOfficeIds?: string[]
}

export type NewMeeting = MeetingInput & { formKey: string; followUps?: MeetingFollowUpInput[] }

export type StoredWhen = {
  startsAt: Instant | null
  endsAt: Instant | null
  zone: string | null
  startsOn: PlainDate
  endsOn: PlainDate
  allDay: boolean
}

/** The columns of a meeting's time; its days are those of the chosen zone. */
export function storedWhen(when: MeetingWhen): StoredWhen {
  if (when.allDay) {
    const { startsOn, endsOn } = when
    return { startsAt: null, endsAt: null, zone: null, startsOn, endsOn, allDay: true }
  }
  const { startsAt, endsAt, zone } = when
  const startsOn = wallTimeOf(startsAt, zone).date
  return {
    startsAt,
    endsAt,
    zone,
    startsOn,
    endsOn: endsAt ? wallTimeOf(endsAt, zone).date : startsOn,
    allDay: false,
  }
}

/** Whether a calendar must be told (RFC 5546 §2.1.4): another moment, not another spelling. */
export function isAnotherTime(before: StoredWhen, after: StoredWhen): boolean {
  const moment = (w: StoredWhen) =>
    [w.allDay, w.startsAt?.getTime(), w.endsAt?.getTime(), w.zone, w.startsOn, w.endsOn].join()
  return moment(before) !== moment(after)
}

/** Whether the meeting has begun at `now`; of whole days the first counts, as the author's zone has it. */
export function hasBegun(when: StoredWhen, now: Instant, authorZone: string): boolean {
  return when.startsAt ? when.startsAt <= now : when.startsOn <= today(now, authorZone)
}

export function statusOf(
  input: Pick<MeetingInput, 'status'>,
  when: StoredWhen,
  now: Instant,
  authorZone: string,
) {
  return input.status ?? (hasBegun(when, now, authorZone) ? ('HELD' as const) : ('PLANNED' as const))
}
