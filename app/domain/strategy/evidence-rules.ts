import type { ContributionKind, OrganisationKind } from '~/generated/sqlite/enums'
import { contributionKinds } from '../contributions/contribution'

/** Which of a measure's tagged, held meetings count: for each set, one organisation of its kinds is there. */
export type MeetingRule = readonly (readonly OrganisationKind[])[]

/** What counts as evidence besides editions, countries and members, which the target's kind names itself. */
export type EvidenceRule = {
  contributions: readonly ContributionKind[]
  /** Only cases whose outcome is "conduct changed". */
  conductChanged?: true
  /** Left out, no meeting counts. */
  meetings?: MeetingRule
}

const policyInput: EvidenceRule = { contributions: ['POLICY_INPUT'] }
const activity: EvidenceRule = { contributions: ['ACTIVITY'] }

const allied: readonly OrganisationKind[] = ['NATO_BODY', 'EU_BODY']

/** By the measure's number: the last column of the strategy's tables. */
const rules: Record<number, EvidenceRule> = {
  1: policyInput,
  2: policyInput,
  3: { contributions: ['CASE'], conductChanged: true },
  4: { contributions: ['OPPORTUNITY'] },
  5: { contributions: [], meetings: [['SOCIAL_PARTNER', 'DANISH_AUTHORITY']] },
  6: { contributions: ['REPORT'] },
  7: { contributions: ['PUBLICATION'] },
  8: { contributions: ['PRESS_ITEM'] },
  9: policyInput,
  12: { contributions: ['PARTNERSHIP'] },
  13: policyInput,
  14: activity,
  15: policyInput,
  16: { contributions: [], meetings: [allied, ['COMPANY']] },
  19: { contributions: ['PARTNERSHIP'], meetings: [] },
  21: activity,
}

/** A measure the strategy has no rule for is moved by whatever is stated or tagged for it. */
const anything: EvidenceRule = {
  contributions: contributionKinds,
  meetings: [],
}

export function evidenceRule(number: number): EvidenceRule {
  return rules[number] ?? anything
}

/** The kind of contribution that moves a measure, to begin a form with; null when none or several do. */
export function usualContribution(number: number): ContributionKind | null {
  const { contributions } = evidenceRule(number)
  return contributions.length === 1 ? (contributions[0] ?? null) : null
}
