import Fuse from 'fuse.js'
import { fold } from './fold'
import { mistakesAllowed, swaps } from './trigrams'
import { wordsOfIndex } from './index-words'

export type Rankable = { title: string; detail: string; folded: string }

export type Ranked<T> = {
  item: T
  /** 0 is perfect; each word adds how far it is off and where it stands. */
  score: number
  /** The folded words of the item that answer the query. */
  words: ReadonlySet<string>
}

/** Words of an item in which a mistyped word is sought; later ones (a readout's) must be typed as they stand. */
const wordsForMistakes = 60
/** What it costs to be found in the line below the title, or only in the text. */
const besideTitle = { title: 0, detail: 0.12, text: 0.3 }
/** Positions into a word by which Fuse halves its opinion; a word is short, and its start counts. */
const distance = 20
/** Words this much worse than an item's best answer are marked too: both "Ana" and "Anas" for ana. */
const sameAnswer = 0.15

/**
 * Ranks items against the query's words, best first; an item that lacks a word is left out. Any word order;
 * a word may be begun, or mistyped by one letter (two from eight letters on).
 */
export function rank<T extends Rankable>(words: readonly string[], items: readonly T[]): Ranked<T>[] {
  const prepared = items.map(prepare)
  const scores = words.map((word) => scoreVocabulary(word, prepared))
  return prepared
    .flatMap((item) => {
      const found = new Set<string>()
      let score = 0
      for (const byWord of scores) {
        const best = bestOf(item, byWord, found)
        if (best === null) return []
        score += best
      }
      return [{ item: item.item, score, words: found }]
    })
    .sort((a, b) => a.score - b.score)
}

type Prepared<T> = { item: T; title: string; detail: string; words: string[] }

function prepare<T extends Rankable>(item: T): Prepared<T> {
  return {
    item,
    title: ` ${fold(item.title)} `,
    detail: ` ${fold(item.detail)} `,
    words: wordsOfIndex(item.folded),
  }
}

/** How well each word of the items answers one word of the query: 0 is the word itself. */
function scoreVocabulary<T>(word: string, items: readonly Prepared<T>[]): Map<string, number> {
  const near = new Set<string>()
  const begun = new Map<string, number>()
  for (const { words } of items) {
    words.forEach((candidate, position) => {
      if (candidate.startsWith(word)) begun.set(candidate, (candidate.length - word.length) / 100)
      else if (position < wordsForMistakes) near.add(candidate)
    })
  }
  const mistakes = mistakesAllowed(word)
  return mistakes === 0 ? begun : new Map([...mistyped(word, [...near], mistakes), ...begun])
}

function mistyped(word: string, vocabulary: string[], mistakes: number): Map<string, number> {
  const threshold = Math.min(0.45, (mistakes + 0.2) / word.length)
  const fuse = new Fuse(vocabulary, {
    includeScore: true,
    threshold,
    distance,
    ignoreFieldNorm: true,
    shouldSort: false,
  })
  const scores = new Map(fuse.search(word).map(({ item, score = 1 }) => [item, 0.2 + score]))
  const swapped = swaps(word)
  for (const candidate of vocabulary) {
    if (!scores.has(candidate) && swapped.some((other) => candidate.startsWith(other)))
      scores.set(candidate, 0.4)
  }
  return scores
}

/** The best place the word is found at, or null; adds the item's words that answer it about as well as the best. */
function bestOf<T>(
  item: Prepared<T>,
  scores: ReadonlyMap<string, number>,
  found: Set<string>,
): number | null {
  const answers = item.words.flatMap((word) => {
    const score = scores.get(word)
    return score === undefined ? [] : [{ word, score }]
  })
  if (answers.length === 0) return null
  const closest = Math.min(...answers.map(({ score }) => score))
  for (const { word, score } of answers) if (score <= closest + sameAnswer) found.add(word)
  return Math.min(...answers.map(({ word, score }) => score + placeOf(item, word)))
}

function placeOf<T>(item: Prepared<T>, word: string): number {
  if (item.title.includes(` ${word} `)) return besideTitle.title
  return item.detail.includes(` ${word} `) ? besideTitle.detail : besideTitle.text
}
