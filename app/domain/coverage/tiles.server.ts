import type { Locale } from '../access/actor'
import { countryName } from '../organisations/country.server'
import type { PlainDate } from '../time/plain-date'
import { readMetric, type CoverageRow, type Metric, type Reading } from './coverage'
import { euCountries } from './eu-countries'

/** One country or other member in a picture of coverage. Plain data: nothing of it is hidden from the reader. */
export type CoverageTile = Reading & {
  key: string
  /** ISO 3166-1 alpha-2 for its flag and its place on the map; null for other members. */
  country: string | null
  /** The kind of an organisation, for its shape; null for a person. */
  kind: CoverageRow['kind']
  name: string
  href: string
  /** Shown to make the picture whole, without being a member. */
  outside: boolean
  /** Denmark: what it shows is ourselves. */
  own: boolean
}

export type CoveragePart = { part: 'eu' | 'partners' | 'members'; tiles: CoverageTile[] }

/**
 * Rows as tiles: the EU's 27 countries and the others, each country once, where any row is a country; other members by
 * themselves. Parts without tiles are left out.
 */
export function tilesOf(
  rows: readonly CoverageRow[],
  metric: Metric,
  { day, locale }: { day: PlainDate; locale: Locale },
): CoveragePart[] {
  const tiles = [...new Map(rows.map((row) => [row.of, tileOf(row, metric, day)])).values()]
  const countries = tiles.filter(({ country }) => country !== null)
  const inEu = new Map(countries.map((tile) => [tile.country, tile]))
  const eu = countries.length === 0 ? [] : euCountries.map((code) => inEu.get(code) ?? unknown(code, locale))
  const collator = new Intl.Collator(locale)
  const parts: CoveragePart[] = [
    { part: 'eu', tiles: eu.toSorted((one, other) => collator.compare(one.name, other.name)) },
    { part: 'partners', tiles: countries.filter(({ country }) => !euCountries.includes(country ?? '')) },
    { part: 'members', tiles: tiles.filter(({ country }) => country === null) },
  ]
  return parts.filter((one) => one.tiles.length > 0)
}

function tileOf(row: CoverageRow, metric: Metric, day: PlainDate): CoverageTile {
  const { of, country, kind, name, membership, memberKind, href } = row
  return {
    ...readMetric(row, metric, day),
    key: of,
    country,
    kind,
    name,
    href: memberKind === 'PERSON' ? href : `/coverage/${of}`,
    outside: membership === null,
    own: false,
  }
}

/** A country that no organisation stands for; Denmark's is our own. */
function unknown(code: string, locale: Locale): CoverageTile {
  const own = code === 'DK'
  return {
    number: null,
    step: 0,
    key: code,
    country: code,
    kind: 'COUNTRY',
    name: countryName(code, locale),
    href: `/organisations?country=${code}`,
    outside: !own,
    own,
  }
}
