/** What the index keeps of one record. `title` and `detail` may hold both languages, see `bothLanguages`. */
export type Entry = {
  recordId: string
  title: string
  detail: string
  body: string
  folded: string
  archived: boolean
  limited: boolean
}

/** Most of a text the index keeps to show beside a hit. */
const longestBody = 4_000

type Organisation = { nameDa: string; nameEn: string; shortName: string | null; aliases: { name: string }[] }

/** Everything an organisation is called. */
export function organisationNames({ nameDa, nameEn, shortName, aliases }: Organisation): string[] {
  return [nameDa, nameEn, shortName ?? '', ...aliases.map((alias) => alias.name)]
}

/** The parts there are, each once, as the line under a title. */
export function joined(parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter((part): part is string => !!part))].join(' · ')
}

/** Markdown as plain running text, cut to what a snippet can come from. */
export function bodyOf(texts: string[]): string {
  const plain = texts
    .map((text) =>
      text
        .slice(0, 2 * longestBody)
        .replace(/^[ \t]*(?:[-+*]|\d+[.)])[ \t]+/gm, '')
        .replace(/[#*_`>|[\]]+/g, ' '),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return Array.from(plain.slice(0, longestBody))
    .filter((character) => !/\p{Cs}/u.test(character))
    .join('')
}
