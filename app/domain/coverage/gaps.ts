import { daysBetween, type PlainDate } from '../time/plain-date'
import type { CoverageRow } from './coverage'

/** What can be missing between us and a member, the gravest first. */
export const gapKinds = ['never', 'silent', 'single', 'unowned'] as const
export type GapKind = (typeof gapKinds)[number]

/** Days without a held meeting after which a member is silent: half a year, as in live dialogue. */
export const silentAfter = 183

/**
 * The gaps of one row on a day: never met; silent, when the last held meeting is more than `days` old; single-threaded,
 * when only one colleague has a moderate tie to an organisation; unowned, when no present colleague owns the membership.
 */
export function gapsOf(row: CoverageRow, day: PlainDate, days: number): GapKind[] {
  const found: Record<GapKind, boolean> = {
    never: row.last === null,
    silent: row.last !== null && daysBetween(row.last.on, day) > days,
    single: row.memberKind === 'ORGANISATION' && row.connected === 1,
    unowned: row.membership !== null && row.owner === null,
  }
  return gapKinds.filter((kind) => found[kind])
}
