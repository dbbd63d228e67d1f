/**
 * A few of a word's trigrams that cover it from its start, one after another: nearly as telling as all, and quicker to
 * look up. A word of one letter has one, its beginning.
 */
export function fewTrigrams(word: string): string[] {
  return covering(Array.from(word).length === 1 ? `  ${word}` : ` ${word}`)
}

/** Trigrams one after another that cover a text of at least three characters. */
export function covering(text: string): string[] {
  const letters = Array.from(text)
  const starts = Array.from({ length: Math.ceil(letters.length / 3) }, (_, i) =>
    Math.min(3 * i, letters.length - 3),
  )
  return [...new Set(starts.map((start) => letters.slice(start, start + 3).join('')))]
}

/** All trigrams of a word, its end included: what a mistyped word still shares with the right one. */
export function wordTrigrams(word: string): string[] {
  return trigrams(` ${word} `)
}

/**
 * Texts of which at least one stands unchanged in the right word when up to `mistakes` letters were mistyped:
 * the word cut in one more piece than that, and, for two letters swapped across the only cut, the word with them
 * swapped back. A leading space stands for a word's start.
 */
export function pieces(word: string, mistakes: 0 | 1 | 2): string[] {
  const padded = [' ', ...word, ' ']
  if (mistakes === 0) return [padded.slice(0, -1).join('')]
  const cuts = Array.from({ length: mistakes }, (_, i) =>
    Math.floor(((i + 1) * padded.length) / (mistakes + 1)),
  )
  const cut = [0, ...cuts].map((start, i) => {
    const from = Math.min(start, Math.max(0, padded.length - 3))
    return padded.slice(from, Math.max(cuts[i] ?? padded.length, from + 3)).join('')
  })
  return [
    ...new Set([
      ...cut,
      ...(mistakes === 1
        ? [
            swappedAt(padded, cuts[0] ?? 0)
              .slice(0, -1)
              .join(''),
          ]
        : []),
    ]),
  ]
}

function swappedAt(letters: string[], place: number): string[] {
  const [before, after] = [letters[place - 1], letters[place]]
  if (before === undefined || after === undefined || before === ' ' || after === ' ') return letters
  return [...letters.slice(0, place - 1), after, before, ...letters.slice(place + 1)]
}

/** The word with each neighbouring pair of different letters swapped. */
export function swaps(word: string): string[] {
  const letters = Array.from(word)
  return letters.slice(1).flatMap((letter, i) => {
    const before = letters[i]
    if (before === undefined || before === letter) return []
    return [[...letters.slice(0, i), letter, before, ...letters.slice(i + 2)].join('')]
  })
}

/** How many letters may be wrong: none in a word of up to three, two from eight on. */
export function mistakesAllowed(word: string): 0 | 1 | 2 {
  const length = Array.from(word).length
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** The trigrams of a text, by character. */
function trigrams(text: string): string[] {
  const letters = Array.from(text)
  return [...new Set(letters.slice(2).map((_, i) => letters.slice(i, i + 3).join('')))]
}
