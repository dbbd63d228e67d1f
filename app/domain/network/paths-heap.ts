/** A queue whose greatest item comes out first. */
export class Heap<Item> {
  readonly #items: Item[] = []
  readonly #sizeOf: (item: Item) => number

  constructor(sizeOf: (item: Item) => number) {
    this.#sizeOf = sizeOf
  }

  push(item: Item): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#size(above) >= this.#size(at)) return
      this.#swap(above, at)
      at = above
    }
  }

  pop(): Item | undefined {
    const items = this.#items
    const last = items.pop()
    const [first] = items
    if (last === undefined || first === undefined) return last
    items[0] = last
    this.#sink()
    return first
  }

  #sink(): void {
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const greater = this.#size(left + 1) > this.#size(left) ? left + 1 : left
      if (this.#size(greater) <= this.#size(at)) return
      this.#swap(greater, at)
      at = greater
    }
  }

  #size(at: number): number {
    const item = this.#items[at]
    return item === undefined ? -Infinity : this.#sizeOf(item)
  }

  #swap(one: number, other: number): void {
    const items = this.#items
    const [a, b] = [items[one], items[other]]
    if (a === undefined || b === undefined) return
    items[one] = b
    items[other] = a
  }
}
