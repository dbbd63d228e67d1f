/** Entries kept in all: some twenty megabytes. */
const mostEntries = 200_000
/** Shorter lists are worked out in less time than they are worth the room. */
const leastLength = 200

/** Long lists that were worked out, until there are too many. */
export class KeptLists<Entry> {
  private readonly lists = new Map<string, readonly Entry[]>()
  private entries = 0

  /** The list of the key; `find` works it out where it is not kept. */
  get(key: string, find: () => readonly Entry[]): readonly Entry[] {
    const known = this.lists.get(key)
    if (known) return known
    const list = find()
    if (list.length < leastLength) return list
    if (this.entries + list.length > mostEntries) this.clear()
    this.lists.set(key, list)
    this.entries += list.length
    return list
  }

  clear(): void {
    this.lists.clear()
    this.entries = 0
  }
}
