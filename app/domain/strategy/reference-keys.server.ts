type KeyedRow = { id: string; key: string | null }

/** Ids of stored records by their stable key. */
export class IdsByKey {
  readonly #ids: Map<string, string>

  constructor(rows: KeyedRow[]) {
    this.#ids = new Map(rows.flatMap(({ id, key }) => (key === null ? [] : [[key, id]])))
  }

  has(key: string): boolean {
    return this.#ids.has(key)
  }

  /** The id; throws when the data names a key that no record has. */
  need(key: string): string {
    const id = this.#ids.get(key)
    if (id === undefined) throw new Error(`The reference data names ${key}, which does not exist`)
    return id
  }

  add(rows: KeyedRow[]): void {
    for (const { id, key } of rows) if (key !== null) this.#ids.set(key, id)
  }
}

export function idsByKey(rows: KeyedRow[]): IdsByKey {
  return new IdsByKey(rows)
}

/** A filter that keeps the records whose key the database does not have. */
export function isMissing(ids: IdsByKey): (row: { key: string }) => boolean {
  return ({ key }) => !ids.has(key)
}
