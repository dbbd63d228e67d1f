import type { MeetingKind } from '~/generated/sqlite/enums'
import type { PlainDate } from '../time/plain-date'
import type { Tier } from './strength'

/** Evidence as it is told: what it is and where to read more. */
export type ToldEvidence =
  | { what: 'meeting'; meetingId: string; title: string; kind: MeetingKind; on: PlainDate }
  | { what: 'tie'; strength: number; how: string; confirmedOn: PlainDate; statedBy: string | null }
  | { what: 'overlap'; organisationId: string; organisation: string; until: PlainDate | null }

/** How well two people know each other, with the reasons. */
export type Acquaintance = {
  /** 0–100. */
  strength: number
  tier: Tier
  /** Held meetings both took part in. */
  meetings: number
  /** The day of the last of them. */
  lastOn: PlainDate | null
  /** Ties first, then overlaps, then the newest meetings. */
  evidence: ToldEvidence[]
}
