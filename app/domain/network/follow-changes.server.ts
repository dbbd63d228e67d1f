import { db } from '~/db.server'

/** Notes of changes that are not taken in yet: the ids of the records by kind. */
export type NewChanges = { meetings: Set<string>; persons: Set<string>; ties: Set<string> }

/** The longest a transaction can have its number and not yet have committed, in ms: generously, ten minutes. */
const longestTransaction = 10 * 60_000
/** More new notes than this are not followed one by one: reading all anew takes less. */
const mostFollowed = 5_000

/**
 * How far a process has read the notes of changes. Ids are given in order, but on PostgreSQL a transaction that got a
 * lower one may commit later: ids missing below the last are asked for until nothing can come of them.
 */
export class Follower {
  private last = 0
  /** Missing ids, and when they were first missed by this process' clock. */
  private readonly missing = new Map<number, number>()

  /** Begins at the present: what is read from now on holds all that was noted so far. */
  static async begin(): Promise<Follower> {
    const follower = new Follower()
    const newest = await db.networkChange.findFirst({ orderBy: { id: 'desc' } })
    if (!newest) return follower
    const recent = await db.networkChange.findMany({
      where: { at: { gte: new Date(newest.at.getTime() - longestTransaction) }, id: { lte: newest.id } },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
    const ids = recent.map(({ id }) => id)
    follower.last = (ids[0] ?? newest.id) - 1
    follower.advance(ids)
    return follower
  }

  /** What was noted since the last time; 'too much' when all had better be read anew. */
  async next(): Promise<NewChanges | 'too much'> {
    for (const [id, since] of this.missing)
      if (performance.now() - since > longestTransaction) this.missing.delete(id)
    const [oldest, notes] = await Promise.all([
      db.networkChange.findFirst({ select: { id: true }, orderBy: { id: 'asc' } }),
      db.networkChange.findMany({
        where: { OR: [{ id: { gt: this.last } }, { id: { in: [...this.missing.keys()] } }] },
        orderBy: { id: 'asc' },
        take: mostFollowed + 1,
      }),
    ])
    const pruned = oldest !== null && oldest.id > this.last + 1
    if (pruned || notes.length > mostFollowed || this.missing.size > mostFollowed) return 'too much'
    this.advance(notes.map(({ id }) => id))
    const idsOf = (kind: string) =>
      new Set(notes.filter((note) => note.kind === kind).map((note) => note.recordId))
    return { meetings: idsOf('meeting'), persons: idsOf('person'), ties: idsOf('tie') }
  }

  /** Takes note of the ids read, in order, and of those skipped. */
  private advance(ids: readonly number[]): void {
    for (const id of ids) {
      this.missing.delete(id)
      for (let skipped = this.last + 1; skipped < id; skipped++) this.missing.set(skipped, performance.now())
      this.last = Math.max(this.last, id)
    }
  }
}
