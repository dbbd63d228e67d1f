import { countIn } from '../events/series/series'
import { partsOf, type PlainDate } from '../time/plain-date'
import type { EditionRing, WheelEdition } from './wheel'

export type YearlySeries = {
  id: string
  title: string
  ring: EditionRing
  perYear: number
  usualMonth: number | null
  /** The first day of its latest edition before the year, as far as the reader sees. */
  latest: PlainDate | null
}

/** A series with fewer editions in the year than it should have. */
export type Gap = {
  seriesId: string
  title: string
  ring: EditionRing
  planned: number
  wanted: number
  /** The month it usually falls in, 1–12. */
  month: number | null
}

/**
 * What is missing in the year. It is worked out from the editions the reader sees alone: a hidden one neither fills
 * a gap nor makes one. Cancelled editions fill none.
 */
export function gapsOf(
  series: readonly YearlySeries[],
  editions: readonly WheelEdition[],
  year: number,
): Gap[] {
  return series.flatMap(({ id, title, ring, perYear, usualMonth, latest }) => {
    const planned = countIn(
      year,
      editions.filter(({ seriesId, state }) => seriesId === id && state !== 'CANCELLED'),
    )
    if (planned >= perYear) return []
    const month = usualMonth ?? (latest ? partsOf(latest).month : null)
    return [{ seriesId: id, title, ring, planned, wanted: perYear, month }]
  })
}
