import type { ScoreboardRow } from '~/domain/strategy/scoreboard'
import { useReader, useTexts } from '~/i18n'

type Counted = Pick<ScoreboardRow, 'progress' | 'target'>

/** Writes how far a measure is: "4 of 10", "6 of 10 in live dialogue", "2 pieces"; without a target the number alone. */
export function useProgressWords(): (row: Counted) => string {
  const t = useTexts().measures
  return ({ progress: { done, target, pieces }, target: { kind } }) => {
    if (kind === 'DONE' || target === null) return t.pieces(pieces)
    if (kind === 'MEMBERS') return t.ofMembers(done, target)
    if (kind === 'HELD_PER_YEAR') return t.ofHeld(done, target)
    if (kind === 'COUNTRIES') return t.ofCountries(done, target)
    return t.of(done, target)
  }
}

/** Writes a number with at most one decimal, as the reader's language does. */
export function useDecimal(): (n: number) => string {
  const { locale } = useReader()
  return (n) => String(Math.round(n * 10) / 10).replace('.', locale === 'da' ? ',' : '.')
}
