import type { Tier } from '../network/strength'
import type { PlainDate } from '../time/plain-date'

/** Relationships that need care: falling, quiet, or hanging on one colleague alone. */
export const insightKinds = ['cooling', 'silent', 'single'] as const
export type InsightKind = (typeof insightKinds)[number]

export const insightsPerPage = 50

export type InsightRow = {
  key: string
  /** The person, or for `single` the organisation. */
  subject: { href: string; name: string; limited: boolean }
  /** Where the person holds a post now, or for `single` the organisation's groups. */
  belongsTo: string[]
  colleague: { personId: string; name: string; office: string }
  /** 0–100, with its tier; null when it is no relationship any more. */
  strength: number
  tier: Tier | null
  /** Only of what has cooled: the strength it had. */
  before: number | null
  lastOn: PlainDate | null
}
