/** How much a briefing tells of each thing. Lengths are in letters. */
export type Limits = {
  quotes: number
  quote: number
  /** On each side. */
  promises: number
  promise: number
  measures: number
  knowers: number
  summary: number
  /** Names of those who took part in a contact. */
  names: number
  /** A title, a post. */
  title: number
  points: number
}

/** From the fullest to the leanest: the first that fits the pages is taken, and what is left out is counted. */
export const ladder: readonly Limits[] = [
  {
    quotes: 10,
    quote: 320,
    promises: 8,
    promise: 200,
    measures: 8,
    knowers: 3,
    summary: 300,
    names: 6,
    title: 160,
    points: 6,
  },
  {
    quotes: 7,
    quote: 260,
    promises: 6,
    promise: 180,
    measures: 6,
    knowers: 3,
    summary: 220,
    names: 5,
    title: 140,
    points: 5,
  },
  {
    quotes: 5,
    quote: 220,
    promises: 5,
    promise: 150,
    measures: 5,
    knowers: 3,
    summary: 150,
    names: 4,
    title: 120,
    points: 4,
  },
  {
    quotes: 4,
    quote: 180,
    promises: 4,
    promise: 130,
    measures: 4,
    knowers: 2,
    summary: 100,
    names: 4,
    title: 100,
    points: 4,
  },
  {
    quotes: 3,
    quote: 150,
    promises: 3,
    promise: 110,
    measures: 3,
    knowers: 2,
    summary: 80,
    names: 3,
    title: 90,
    points: 3,
  },
  {
    quotes: 2,
    quote: 120,
    promises: 2,
    promise: 80,
    measures: 2,
    knowers: 1,
    summary: 60,
    names: 2,
    title: 70,
    points: 3,
  },
  {
    quotes: 1,
    quote: 90,
    promises: 1,
    promise: 70,
    measures: 1,
    knowers: 1,
    summary: 0,
    names: 1,
    title: 60,
    points: 2,
  },
]

/** One page for every four told of. */
export const peoplePerPage = 4
