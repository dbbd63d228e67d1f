import type { PlainDate } from '../time/plain-date'
import type { Tier } from './strength'

/** Somebody a person knows. */
export type Acquainted = {
  node: number
  /** 10–100; below 10 people do not know each other. */
  strength: number
  tier: Tier
  /** Held meetings both took part in, and the day of the last. */
  meetings: number
  lastOn: PlainDate | null
}

/**
 * Who knows whom, as one viewer may know it. Nodes are small numbers, good for this view only and no order to show
 * anything in: order by ids or names. Whom the viewer may not see has none, and nothing of theirs weighs in any strength.
 * Archived persons have none either.
 */
export type KnownNetwork = {
  /** The day strengths are read on. */
  day: PlainDate
  /** Null when the viewer may not see the person, or nobody has that id. */
  nodeOf: (personId: string) => number | null
  personIdOf: (node: number) => string
  /** Whether the person is one of us: has an account that is in use. */
  isColleague: (node: number) => boolean
  colleagues: () => readonly number[]
  /** Everybody the person knows, strongest first and then by id; `on` reads an earlier day from what was known to have happened by then. */
  acquaintances: (node: number, on?: PlainDate) => readonly Acquainted[]
  /** 0–100, the same whichever of the two is named first. */
  strength: (one: number, other: number, on?: PlainDate) => number
}
