import type { MeetingKind } from '~/generated/sqlite/enums'

/**
 * Every constant of the strength of a relationship, each with its reason. Strength is read as a share of a full
 * relationship, 0–100, so that the constants can be compared with each other as points of evidence.
 */

/** Points of one held meeting of two: the more attention a form of contact demands, the more it tells. */
export const meetingPoints: Readonly<Record<MeetingKind, number>> = {
  // Nobody else to talk to.
  ONE_TO_ONE: 10,
  // Somebody travelled for it.
  VISIT: 8,
  MEETING: 6,
  // Spoken, but not in the same room.
  CALL: 5,
  VIDEO_CALL: 5,
  // May have been a handshake.
  EVENT: 2,
  RECEPTION: 2,
  // Written, answered at leisure.
  CORRESPONDENCE: 2,
}

/** Days after which a meeting counts half: half a year, the time in which a contact that is not used cools. */
export const meetingHalfLife = 180

/** Points of a stated tie by its strength 1–5. A 5 alone makes a strong relationship, a 1 alone a weak one. */
export const tiePoints: readonly number[] = [8, 16, 28, 44, 60]

/** Days after which a stated tie counts half since it was last confirmed: people keep knowing each other for years. */
export const tieHalfLife = 730

/** Points for having worked at the same place at the same time, where people know each other's faces. */
export const colleaguePoints = { small: 12, large: 4 }

/** Most people known to us at an organisation for it to count as small: about as many as know each other by name. */
export const smallOrganisation = 50

/** Days after which a past overlap counts half: three years, a usual posting. */
export const overlapHalfLife = 1_095

/** Points at which strength reaches 63 of 100; further evidence adds less and less, and 100 is never exceeded. */
export const saturation = 40

/** Least strength of each tier; below the last there is no relationship to speak of. */
export const tierFrom = { strong: 60, moderate: 30, weak: 10 } as const
