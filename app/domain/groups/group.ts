import type { MemberKind, Rung } from '~/generated/sqlite/enums'

export type { MemberKind, Rung }

/** The membership ladder, from the first thought of a member to its leaving. */
export const ladder = ['PROSPECT', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE', 'DORMANT', 'LEFT'] as const

const byCloseness: Rung[] = ['ACTIVE', 'IN_DIALOGUE', 'APPROACHED', 'PROSPECT', 'DORMANT', 'LEFT']

/** Orders members: the active first, then down the ladder, then those who rest or have left. */
export function closeness(rung: Rung): number {
  return byCloseness.indexOf(rung)
}

export type RungCounts = Record<Rung, number>

export const noMembers: RungCounts = {
  PROSPECT: 0,
  APPROACHED: 0,
  IN_DIALOGUE: 0,
  ACTIVE: 0,
  DORMANT: 0,
  LEFT: 0,
}

/** How many belong to the group in any way; one that has left is history. */
export function memberCount(counts: RungCounts): number {
  return ladder.reduce((sum, rung) => (rung === 'LEFT' ? sum : sum + counts[rung]), 0)
}

type SizeRule = { leastMembers: number | null; mostMembers: number | null }

/** Whether the active members are fewer or more than the group's rule (the advisory council: 5–8). */
export function sizeWarning(rule: SizeRule, active: number): 'tooFew' | 'tooMany' | null {
  if (rule.leastMembers !== null && active < rule.leastMembers) return 'tooFew'
  if (rule.mostMembers !== null && active > rule.mostMembers) return 'tooMany'
  return null
}
