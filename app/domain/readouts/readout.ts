import type { Locale } from '../access/actor'

export const readoutParts = ['participants', 'purpose', 'readout', 'decisions', 'followUps'] as const
export type ReadoutPart = (typeof readoutParts)[number]

/** What of a meeting goes out, and in which language its fixed words are. */
export type ReadoutChoice = { language: Locale; parts: readonly ReadoutPart[] }

/** A participant outside our house, as a recipient; without an address it cannot be chosen. */
export type OutsideChoice = { personId: string; name: string; email: string | null }

/** Who can be chosen: colleagues who took part, counterparts who did, and every other colleague. */
export type RecipientChoices = {
  took: { id: string; name: string }[]
  others: { id: string; name: string; detail: string }[]
  outside: OutsideChoice[]
}
