/** Bodies kept in memory, the least recently asked for dropped first once they are too many bytes together. */
export class BodyCache<T extends { body: Buffer }> {
  readonly #kept = new Map<string, T>()
  readonly #mostBytes: number
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  get(key: string): T | undefined {
    const found = this.#kept.get(key)
    if (found) {
      this.#kept.delete(key)
      this.#kept.set(key, found)
    }
    return found
  }

  set(key: string, value: T): void {
    this.delete(key)
    this.#kept.set(key, value)
    this.#bytes += value.body.byteLength
    for (const [oldest] of this.#kept) {
      if (this.#bytes <= this.#mostBytes) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const found = this.#kept.get(key)
    if (!found) return
    this.#kept.delete(key)
    this.#bytes -= found.body.byteLength
  }
}
