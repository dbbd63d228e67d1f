import Fuse from 'fuse.js'
import { editDistance } from './edit-distance'
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
/** What it costs to be found in another form of the name, in the line below the title, or only in the text. */
const besideTitle = { title: 0, name: 0.05, detail: 0.12, text: 0.3 }
/** Positions into a word by which Fuse halves its opinion; a word is short, and its start counts. */
const distance = 20
/** Fuse's opinion of a word whose beginning has two letters changed round. */
const onlyBegun = 0.2
/** Words this much worse than an item's best answer are marked too: both "Ana" and "Anas" for ana. */
const sameAnswer = 0.15

export type Reading = {
  /** Words of scripts without spaces as they were typed: a name that holds them side by side comes first. */
  runs?: readonly string[]
  /** Whether a word may be mistyped; where every item is known to hold every word, none is. */
  mistakes?: boolean
}

/**
 * Ranks items against the query's words, best first; an item that lacks a word is left out. Any word order;
 * a word may be begun, or mistyped by one letter (two from eight letters on).
 */
export function rank<T extends Rankable>(
  words: readonly string[],
  items: readonly T[],
  { runs = [], mistakes = true }: Reading = {},
): Ranked<T>[] {
  const prepared = items.map(prepare)
  const scores = words.map((word) => scoreVocabulary(word, prepared, mistakes ? mistakesAllowed(word) : 0))
  return prepared
    .flatMap((item) => {
      const found = new Set<string>()
      let score = runs.reduce((sum, run) => sum + brokenUp(run, item), 0)
      for (const byWord of scores) {
        const best = bestOf(item, byWord, found)
        if (best === null) return []
        score += best
      }
      return [{ item: item.item, score, words: found }]
    })
    .sort((a, b) => a.score - b.score)
}

type Prepared<T> = { item: T; title: string; detail: string; words: string[]; names: number }

function prepare<T extends Rankable>(item: T): Prepared<T> {
  return {
    item,
    title: ` ${fold(item.title)} `,
    detail: ` ${fold(item.detail)} `,
    ...wordsOfIndex(item.folded),
  }
}

/** How well each word of the items answers one word of the query: 0 is the word itself. */
function scoreVocabulary<T>(
  word: string,
  items: readonly Prepared<T>[],
  mistakes: 0 | 1 | 2,
): Map<string, number> {
  const near = new Set<string>()
  const begun = new Map<string, number>()
  for (const { words } of items) {
    words.forEach((candidate, position) => {
      if (candidate.startsWith(word)) begun.set(candidate, (candidate.length - word.length) / 100)
      else if (mistakes > 0 && position < wordsForMistakes) near.add(candidate)
    })
  }
  return mistakes === 0 ? begun : new Map([...mistyped(word, [...near], mistakes), ...begun])
}

/** Fuse tells which words are near; how near, the letters that differ from the whole word, then from its beginning. */
function mistyped(word: string, vocabulary: string[], mistakes: number): Map<string, number> {
  const fuse = new Fuse(vocabulary, {
    includeScore: true,
    threshold: Math.min(0.45, (mistakes + 0.55) / word.length),
    distance,
    ignoreFieldNorm: true,
    shouldSort: false,
  })
  const near = new Map(fuse.search(word).map(({ item, score = 1 }) => [item, score]))
  const swapped = swaps(word)
  for (const candidate of vocabulary) {
    if (!near.has(candidate) && swapped.some((other) => candidate.startsWith(other)))
      near.set(candidate, onlyBegun)
  }
  return new Map(
    [...near].map(([candidate, score]) => {
      const letters = editDistance(word, candidate)
      return [candidate, 0.2 + (letters <= mistakes ? letters / (2 * word.length) : 0.1 + score)]
    }),
  )
}

/** The best place the word is found at, or null; adds the item's words that answer it about as well as the best. */
function bestOf<T>(
  item: Prepared<T>,
  scores: ReadonlyMap<string, number>,
  found: Set<string>,
): number | null {
  const answers = item.words.flatMap((word, position) => {
    const score = scores.get(word)
    return score === undefined ? [] : [{ word, score, position }]
  })
  if (answers.length === 0) return null
  const closest = Math.min(...answers.map(({ score }) => score))
  for (const { word, score } of answers) if (score <= closest + sameAnswer) found.add(word)
  return Math.min(...answers.map(({ word, score, position }) => score + placeOf(item, word, position)))
}

/** What it costs that an item's words begin with, hold, or only hold the characters of what was typed in one. */
function brokenUp<T>(run: string, { words }: Prepared<T>): number {
  const whole = words.filter((word) => word !== run && word.includes(run))
  if (whole.length === 0) return words.includes(run) ? 0 : 0.1
  return words.includes(run) && Array.from(run).length > 1
    ? 0
    : whole.some((word) => word.startsWith(run))
      ? 0.01
      : 0.05
}

function placeOf<T>(item: Prepared<T>, word: string, position: number): number {
  if (item.title.includes(` ${word} `)) return besideTitle.title
  if (position < item.names) return besideTitle.name
  return item.detail.includes(` ${word} `) ? besideTitle.detail : besideTitle.text
}
