/** A small repeatable source of chance (mulberry32): the same seed gives the same demonstration set. */
export class Random {
  #state: number
  #made = 0

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(likelihood: number): boolean {
    return this.next() < likelihood
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(this.next() * from.length)]
    if (picked === undefined) throw new Error('Nothing to pick from')
    return picked
  }

  /** `count` different ones, or all when there are fewer. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = [...from]
    const picked: T[] = []
    while (picked.length < count && left.length > 0) {
      picked.push(...left.splice(Math.floor(this.next() * left.length), 1))
    }
    return picked
  }

  /**
   * A UUID of version 7 (RFC 9562 §5.7) for a record made at `at`. A counter follows the time (§6.2, method 1), so
   * that ids of one moment rise and the database writes them side by side.
   */
  id(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0')
    this.#made = (this.#made + 1) % 2 ** 24
    const count = this.#made.toString(16).padStart(6, '0')
    const random = Array.from({ length: 12 }, () => Math.floor(this.next() * 16).toString(16)).join('')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count.slice(0, 3)}-8${count.slice(3)}-${random}`
  }
}
