import type { ContributionKind } from '~/generated/sqlite/enums'

export type { ContributionKind }

export const contributionKinds = [
  'CASE',
  'OPPORTUNITY',
  'REPORT',
  'PRESS_ITEM',
  'POLICY_INPUT',
  'PARTNERSHIP',
  'PUBLICATION',
  'ACTIVITY',
] as const satisfies readonly ContributionKind[]

/** Whether a case changed conduct: not known yet, yes, no. */
export const conducts = ['OPEN', 'YES', 'NO'] as const
export type Conduct = (typeof conducts)[number]

/** Of a case alone; null for anything else and for an open one. */
export function conductStored(kind: ContributionKind, conduct: Conduct): boolean | null {
  return kind === 'CASE' && conduct !== 'OPEN' ? conduct === 'YES' : null
}

export function conductOf(conductChanged: boolean | null): Conduct {
  return conductChanged === null ? 'OPEN' : conductChanged ? 'YES' : 'NO'
}

export type Named = { id: string; name: string }

/** A contribution in a list. */
export type ContributionRow = {
  id: string
  kind: ContributionKind
  title: string
  happenedOn: string
  conductChanged: boolean | null
  measure: { number: number; name: string }
  organisations: Named[]
  limited: boolean
  archived: boolean
}
