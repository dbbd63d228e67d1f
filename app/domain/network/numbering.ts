/** Gives small numbers to ids, in the order they are first asked for, and keeps them. */
export class Numbering {
  private readonly numbers = new Map<string, number>()
  private readonly ids: string[] = []

  /** How many numbers were given; all are below it. */
  get size(): number {
    return this.ids.length
  }

  /** The id's number, given now if it had none. */
  of(id: string): number {
    const known = this.numbers.get(id)
    if (known !== undefined) return known
    this.numbers.set(id, this.ids.length)
    return this.ids.push(id) - 1
  }

  find(id: string): number | undefined {
    return this.numbers.get(id)
  }

  id(number: number): string {
    return this.ids[number] ?? ''
  }
}
