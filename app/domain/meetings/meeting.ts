import type { Handling, Marking, MeetingKind, MeetingStatus, ParticipantRole } from '~/generated/sqlite/enums'
import { hasBegun, type MeetingWhen, type StoredWhen } from '../time/meeting-when'
import type { Instant, PlainDate } from '../time/plain-date'

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

export function statusOf(
  input: Pick<MeetingInput, 'status'>,
  when: StoredWhen,
  now: Instant,
  authorZone: string,
) {
  return input.status ?? (hasBegun(when, now, authorZone) ? ('HELD' as const) : ('PLANNED' as const))
}
