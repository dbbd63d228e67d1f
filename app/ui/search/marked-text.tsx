import type { Marked } from '~/domain/search/highlight'

/** A text with the words that answered the query marked. */
export function MarkedText({ text, ranges }: Marked) {
  const parts = ranges.map(([from, to], i) => ({
    before: text.slice(ranges[i - 1]?.[1] ?? 0, from),
    hit: text.slice(from, to),
    from,
  }))
  return (
    <>
      {parts.map(({ before, hit, from }) => (
        <span key={from}>
          {before}
          <mark>{hit}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  )
}
