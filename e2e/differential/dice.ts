export type Dice = {
  /** A whole number from 0 to one below the bound. */
  below: (bound: number) => number
  pick: <T>(from: readonly T[]) => T
  /** So many different ones, fewer where there are fewer. */
  some: <T>(from: readonly T[], many: number) => T[]
}

/** Chance that falls the same way for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[below(from.length)]
    if (picked === undefined) throw new Error('There is nothing to pick from')
    return picked
  }
  const some = <T>(from: readonly T[], many: number): T[] => {
    const left = [...from]
    return Array.from(
      { length: Math.min(many, left.length) },
      () => left.splice(below(left.length), 1)[0] as T,
    )
  }
  return { below, pick, some }
}
