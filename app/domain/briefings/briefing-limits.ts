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

const step = (
  counts: [number, number, number, number, number, number],
  lengths: [number, number, number, number],
): Limits => {
  const [quotes, promises, measures, knowers, names, points] = counts
  const [quote, promise, summary, title] = lengths
  return { quotes, promises, measures, knowers, names, points, quote, promise, summary, title }
}

export const leanest = step([1, 1, 1, 1, 1, 2], [90, 70, 0, 60])

/** From the fullest to the leanest: the first that fits the pages is taken, and what is left out is counted. */
export const ladder: readonly Limits[] = [
  step([10, 8, 8, 3, 6, 6], [320, 200, 300, 160]),
  step([7, 6, 6, 3, 5, 5], [260, 180, 220, 140]),
  step([5, 5, 5, 3, 4, 4], [220, 150, 150, 120]),
  step([4, 4, 4, 2, 4, 4], [180, 130, 100, 100]),
  step([3, 3, 3, 2, 3, 3], [150, 110, 80, 90]),
  step([2, 2, 2, 1, 2, 3], [120, 80, 60, 70]),
  leanest,
]

/** What is told more of first where there is room. */
export const mostWanted = [
  ...(['promises', 'quotes', 'knowers', 'quote', 'promise', 'measures'] as const),
  ...(['summary', 'points', 'names', 'title'] as const),
]

/** One page for every four told of. */
export const peoplePerPage = 4
