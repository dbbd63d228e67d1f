import { addDays, type PlainDate } from '../time/plain-date'
import { sizeWarning } from './group'

/** Where a member comes from, for a group that must not come from one corner. */
export const sectors = ['BUSINESS', 'RESEARCH', 'THINK_TANK', 'CIVIL_SOCIETY', 'PUBLIC', 'MEDIA'] as const
export type Sector = (typeof sectors)[number]

export const genders = ['WOMAN', 'MAN', 'OTHER'] as const
export type Gender = (typeof genders)[number]

/** Days before a term's end from which it is said to end soon: a quarter, time to ask the next one. */
const soon = 90

export type GroupRules = {
  leastMembers: number | null
  mostMembers: number | null
  leastSectors: number | null
  leastRegions: number | null
  /** The least share of women and of men among the active, in per cent. */
  leastGender: number | null
}

export type Seated = {
  name: string
  sector: string
  region: string
  gender: string
  termEnd: PlainDate | null
}

/** What a group's rules say of its active members. A warning: it never stops anybody. */
export type RuleWarning =
  | { rule: 'tooFew' | 'tooMany' | 'sectors' | 'regions'; have: number; limit: number }
  | { rule: 'gender'; gender: 'WOMAN' | 'MAN'; have: number; limit: number }
  | { rule: 'termOver' | 'termSoon'; name: string; on: PlainDate }

/** Warnings about the active members on a day: number, spread, balance, then terms. Unknown values count as none. */
export function warningsOf(rules: GroupRules, active: readonly Seated[], day: PlainDate): RuleWarning[] {
  return [
    ...sizeOf(rules, active.length),
    ...spreadOf(rules, active),
    ...genderOf(rules, active),
    ...termsOf(active, day),
  ]
}

function sizeOf(rules: GroupRules, have: number): RuleWarning[] {
  const rule = sizeWarning(rules, have)
  if (rule === null) return []
  return [{ rule, have, limit: (rule === 'tooFew' ? rules.leastMembers : rules.mostMembers) ?? 0 }]
}

function spreadOf({ leastSectors, leastRegions }: GroupRules, active: readonly Seated[]): RuleWarning[] {
  if (active.length === 0) return []
  const distinct = (values: string[]) =>
    new Set(values.filter(Boolean).map((value) => value.toLowerCase())).size
  const found = [
    { rule: 'sectors' as const, have: distinct(active.map(({ sector }) => sector)), limit: leastSectors },
    { rule: 'regions' as const, have: distinct(active.map(({ region }) => region)), limit: leastRegions },
  ]
  return found.flatMap(({ rule, have, limit }) =>
    limit !== null && have < limit ? [{ rule, have, limit }] : [],
  )
}

/** Whoever's gender is not told is left out of the share. */
function genderOf({ leastGender: limit }: GroupRules, active: readonly Seated[]): RuleWarning[] {
  const known = active.filter(({ gender }) => gender !== '')
  if (limit === null || known.length === 0) return []
  return (['WOMAN', 'MAN'] as const).flatMap((gender) => {
    const share = known.filter((one) => one.gender === gender).length / known.length
    const have = Math.round(share * 100)
    return share * 100 < limit ? [{ rule: 'gender' as const, gender, have, limit }] : []
  })
}

function termsOf(active: readonly Seated[], day: PlainDate): RuleWarning[] {
  return active.flatMap(({ name, termEnd: on }) => {
    if (on === null || on > addDays(day, soon)) return []
    return [{ rule: on < day ? ('termOver' as const) : ('termSoon' as const), name, on }]
  })
}
