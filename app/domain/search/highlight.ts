import { foldedWords } from './fold'
import { isUnspaced } from './query-words'

/** A text with the ranges (from, to exclusive; in UTF-16 units) that answer the query. */
export type Marked = { text: string; ranges: [number, number][] }

const around = 90
const longestSnippet = 240

/** Marks the words of the text whose folded form is among `words`. */
export function mark(text: string, words: ReadonlySet<string>): Marked {
  const ranges: [number, number][] = []
  for (const { from, to } of tokens(text)) {
    if (!foldedWords(text.slice(from, to)).some((word) => words.has(word))) continue
    const last = ranges.at(-1)
    if (last && last[1] === from) last[1] = to
    else ranges.push([from, to])
  }
  return { text, ranges }
}

/** The part of a longer text around its first marked word, or null when none is. */
export function snippet(text: string, words: ReadonlySet<string>): Marked | null {
  const first = mark(text, words).ranges[0]
  if (!first) return null
  const start = wordStart(text, Math.max(0, first[0] - around))
  const rest = text.slice(start, start + longestSnippet)
  const cut =
    start + rest.length < text.length
      ? rest.slice(0, Math.max(rest.lastIndexOf(' '), first[1] - start))
      : rest
  return mark(`${start > 0 ? '… ' : ''}${cut}${start + cut.length < text.length ? ' …' : ''}`, words)
}

/** Words, and single characters of scripts without spaces. */
function* tokens(text: string): Generator<{ from: number; to: number }> {
  for (const found of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!isUnspaced(found[0])) {
      yield { from: found.index, to: found.index + found[0].length }
      continue
    }
    let from = found.index
    for (const character of found[0]) {
      yield { from, to: from + character.length }
      from += character.length
    }
  }
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0
  const space = text.indexOf(' ', from)
  return space === -1 || space > from + 40 ? from : space + 1
}
