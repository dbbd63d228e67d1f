import { danishLines } from './corpus-danish'
import { englishLines } from './corpus-english'
import { mixedLines } from './corpus-mixed'
import type { ParsedLine } from './parsed-line'

export const corpusToday = '2026-11-23'

/**
 * Lines and what they mean, written by hand. The meaning is a list: kind; people with @organisation, then organisations
 * alone; day and hours; in place; "topic"; measures; other tags; !due owner: promise; ?what is not understood.
 */
export const quickLineCorpus = [danishLines, englishLines, mixedLines].flatMap(readCases)

function readCases(text: string): { line: string; meaning: string }[] {
  const lines = text.trim().split('\n')
  return lines.flatMap((line, index) => {
    const meaning = lines[index + 1]
    return index % 2 === 0 && meaning?.startsWith('= ') ? [{ line, meaning: meaning.slice(2) }] : []
  })
}

/** A parsed line in the corpus's notation. */
export function meaningOf(parsed: ParsedLine): string {
  const who = parsed.people.map((one) => one.name + (one.organisation ? ` @${one.organisation}` : ''))
  const time = parsed.time && [parsed.time.start, parsed.time.end].filter(Boolean).join('-')
  return [
    parsed.kind,
    [...who, ...parsed.organisations.map((name) => `@${name}`)].join(', '),
    [parsed.date, time].filter(Boolean).join(' '),
    parsed.place && `in ${parsed.place}`,
    parsed.topic && `"${parsed.topic}"`,
    parsed.measures.map((number) => `#m${number}`).join(' '),
    parsed.tags.map((tag) => `#${tag}`).join(' '),
    ...parsed.followUps.map((one) => `!${one.due ?? ''}${one.owner ? ` ${one.owner}` : ''}: ${one.text}`),
    ...parsed.unparsed.map((text) => `?${text}`),
  ]
    .filter(Boolean)
    .join('; ')
}
