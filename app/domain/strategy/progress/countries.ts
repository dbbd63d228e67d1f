import { partsOf, type PlainDate } from '../../time/plain-date'
import type { EvidencePiece, Progress } from '../scoreboard'
import { shareGone, shownYears, type Span } from './span'

/** A held edition with one piece for each country represented at it. */
export type EditionCountries = { on: PlainDate; countries: EvidencePiece[] }

/** The countries of the edition with most of them; of two alike, the later. */
export function bestCountries(editions: readonly EditionCountries[]): EvidencePiece[] {
  const ranked = editions.toSorted(
    (one, other) => other.countries.length - one.countries.length || (one.on < other.on ? 1 : -1),
  )
  return ranked[0]?.countries ?? []
}

/** So many distinct countries at one edition: the best one counts, in the period and in each year. */
export function countriesProgress(
  editions: readonly EditionCountries[],
  target: number | null,
  span: Span,
): Progress {
  const done = bestCountries(editions).length
  return {
    ...{ done, paced: done, pieces: done, target },
    expected: target === null ? null : target * shareGone(span),
    years: shownYears(span).map((year) => {
      const held = editions.filter(({ on }) => partsOf(on).year === year)
      return { year, count: bestCountries(held).length, target: null }
    }),
  }
}
