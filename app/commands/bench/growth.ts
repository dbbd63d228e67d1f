import { type BenchLine, inMs, times } from './bench-line'

/** What was measured at one size, for comparison with other sizes. */
export type Sized = { people: number; figures: Record<string, number> }

const most = 1.3

/** How many times slower the largest size is than the smallest. */
export function growthLines(sized: readonly Sized[]): BenchLine[] {
  const [least, ...more] = [...sized].sort((a, b) => a.people - b.people)
  const greatest = more.at(-1)
  if (!least || !greatest) return []
  return Object.entries(least.figures).flatMap(([name, small]) => {
    const large = greatest.figures[name]
    if (large === undefined) return []
    return {
      workload: `${name}, ${greatest.people.toLocaleString('en')} people`,
      ours: inMs(large),
      peer: `${inMs(small)} (${least.people.toLocaleString('en')} people)`,
      ratio: times(large / small),
      goal: `≤ ${most}×`,
      pass: large / small <= most,
    }
  })
}
