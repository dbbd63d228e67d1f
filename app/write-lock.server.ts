/**
 * One writer at a time in this process. SQLite's adapter shares one connection, so a write that slips into
 * another request's open transaction would be rolled back with it (prisma/orm#29933).
 */
class WriteLock {
  #tail: Promise<unknown> = Promise.resolve()

  /** Runs the work when every earlier holder has finished, whatever became of it. */
  hold<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#tail.then(work, work)
    this.#tail = turn.catch(() => undefined)
    return turn
  }
}

export const writeLock = new WriteLock()
