/** Longest word, with its two spaces, whose swapped letters are tried: longer ones leave a piece whole. */
const shortEnoughToSwap = 9

/**
 * The trigrams by which a word narrows the index. A word is looked for at the start of words, so it is led by
 * the two spaces the index puts there.
 */
export function prefixTrigrams(word: string): string[] {
  return trigrams(`  ${word}`)
}

/** All trigrams of a word, its end included: what a mistyped word still shares with the right one. */
export function wordTrigrams(word: string): string[] {
  return trigrams(` ${word} `)
}

/**
 * Texts of which at least one stands unchanged in the right word when it was mistyped: pieces of the word (one
 * more piece than mistakes allowed: one, or two from eight letters), and, for two swapped letters, the word with
 * each neighbouring pair swapped back. A leading space stands for a word's start.
 */
export function pieces(word: string): string[] {
  const padded = [' ', ...word, ' ']
  const count = mistakesAllowed(word) + 1
  const cut = Array.from({ length: count }, (_, i) => {
    const to = Math.floor(((i + 1) * padded.length) / count)
    const from = Math.min(Math.floor((i * padded.length) / count), Math.max(0, padded.length - 3))
    return padded.slice(from, Math.max(to, from + 3)).join('')
  })
  const swapped = padded.length <= shortEnoughToSwap ? swaps(word).map((other) => ` ${other}`) : []
  return [...new Set([...cut, ...swapped])]
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
export function mistakesAllowed(word: string): number {
  const length = Array.from(word).length
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** The trigrams of a text, by character. */
export function trigrams(text: string): string[] {
  const letters = Array.from(text)
  return [...new Set(letters.slice(2).map((_, i) => letters.slice(i, i + 3).join('')))]
}
