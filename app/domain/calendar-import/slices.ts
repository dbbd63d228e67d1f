import { giveWay } from '~/give-way'

const millisecondsAtATime = 20

/** Runs the work to its end without a pause. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** Runs the work to its end, pausing for others whenever it has had its slice of time. */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  let began = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - began < millisecondsAtATime) continue
    await giveWay()
    began = performance.now()
  }
}
