import type { TargetKind } from '~/generated/sqlite/enums'
import { representedCountry } from '../events/editions/edition-rules'
import type { OrganisationKind } from '../organisations/organisation'

/** A held edition as evidence counts it: its year, and who attended, as far as the viewer may see. */
export type HeldEdition = {
  id: string
  name: string
  year: number
  attended: { organisationKind: OrganisationKind | null; country: string | null }[]
}

/** How far a measure's series has brought it; null for measures that no edition is evidence for. */
export type EditionEvidence =
  | { kind: 'years'; target: number; years: { year: number; held: number; reached: boolean }[] }
  | { kind: 'total'; target: number; held: number; reached: boolean }
  | {
      kind: 'countries'
      target: number
      most: number
      reached: boolean
      at: { id: string; name: string } | null
    }

/**
 * What the held editions of a series are worth to its measure (strategy measures 10, 17 and 18): held per year, held in
 * all, or the most countries at one edition. A target reached is reached once, however many editions reach it.
 */
export function editionEvidence(
  { kind, number }: { kind: TargetKind; number: number | null },
  held: readonly HeldEdition[],
): EditionEvidence | null {
  const target = number ?? 1
  if (kind === 'HELD_PER_YEAR') return { kind: 'years', target, years: heldByYear(held, target) }
  if (kind === 'TOTAL') return { kind: 'total', target, held: held.length, reached: held.length >= target }
  if (kind !== 'COUNTRIES') return null
  const best = held
    .map(({ id, name, attended }) => ({ id, name, countries: countriesOf(attended).size }))
    .sort((one, other) => other.countries - one.countries)[0]
  const most = best?.countries ?? 0
  return { kind: 'countries', target, most, reached: most >= target, at: best && most > 0 ? best : null }
}

/** Distinct countries that those who attended stand for: a state's own people do, a company's do not. */
export function countriesOf(attended: HeldEdition['attended']): Set<string> {
  return new Set(attended.flatMap((one) => representedCountry(one) ?? []))
}

function heldByYear(held: readonly HeldEdition[], target: number) {
  const years = [...new Set(held.map(({ year }) => year))].sort((one, other) => other - one)
  return years.map((year) => {
    const count = held.filter((edition) => edition.year === year).length
    return { year, held: count, reached: count >= target }
  })
}
