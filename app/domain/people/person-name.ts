import type { NameOrder } from '~/generated/sqlite/enums'

type Named = { givenName: string; familyName: string; nameOrder: NameOrder }

/** The name as its bearer writes it in Latin letters: "Ana Sørensen", "Wang Wei". */
export function personName({ givenName, familyName, nameOrder }: Named): string {
  const parts = nameOrder === 'FAMILY_FIRST' ? [familyName, givenName] : [givenName, familyName]
  return parts.filter((part) => part !== '').join(' ')
}

/** What `personName` needs of a stored person. */
export const nameSelection = { givenName: true, familyName: true, nameOrder: true } as const

/** Splits a name typed in one field: the last word is the family name; one word is a given name. */
export function splitName(text: string): { givenName: string; familyName: string } {
  const words = text.trim().split(/\s+/)
  const familyName = words.length > 1 ? (words.at(-1) ?? '') : ''
  return { givenName: words.slice(0, words.length > 1 ? -1 : 1).join(' '), familyName }
}
