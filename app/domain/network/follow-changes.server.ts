import { db } from '~/db.server'

/** Notes of changes that are not taken in yet: the ids of the records by kind. */
export type NewChanges = { meetings: Set<string>; persons: Set<string>; ties: Set<string> }

/** The longest a transaction can have its number and not yet have committed, in ms: generously, ten minutes. */
const longestTransaction = 10 * 60_000
/** More new notes than this are not followed one by one: reading all anew takes less. */
const mostFollowed = 5_000

/** Ids from–to that were skipped, and when they were first missed by this process' clock. */
type Gap = { from: number; to: number; since: number }

/**
 * How far a process has read the notes of changes. Ids are given in order, but on PostgreSQL a transaction that got a
 * lower one may commit later: what is skipped is asked for again until nothing can come of it.
 */
export class Follower {
  private gaps: Gap[] = []

  private constructor(private last: number) {}

  /** Begins at the present: what is read from now on holds all that was noted so far. */
  static async begin(): Promise<Follower> {
    const newest = await db.networkChange.findFirst({ orderBy: { id: 'desc' } })
    if (!newest) return new Follower(0)
    const since = new Date(newest.at.getTime() - longestTransaction)
    const [settled, recent] = await Promise.all([
      db.networkChange.findFirst({
        where: { at: { lt: since }, id: { lt: newest.id } },
        select: { id: true },
        orderBy: { id: 'desc' },
      }),
      db.networkChange.findMany({
        where: { at: { gte: since }, id: { lte: newest.id } },
        select: { id: true },
        orderBy: { id: 'asc' },
      }),
    ])
    // What was skipped since the last note that is long settled may be a transaction's that has yet to commit.
    const follower = new Follower(settled?.id ?? 0)
    follower.advance(recent.map(({ id }) => id))
    return follower
  }

  /** What was noted since the last time; 'too much' when all had better be read anew. */
  async next(): Promise<NewChanges | 'too much'> {
    this.gaps = this.gaps.filter(({ since }) => performance.now() - since <= longestTransaction)
    const [oldest, notes] = await Promise.all([
      db.networkChange.findFirst({ select: { id: true }, orderBy: { id: 'asc' } }),
      db.networkChange.findMany({
        where: {
          OR: [
            { id: { gt: this.last } },
            ...this.gaps.map(({ from, to }) => ({ id: { gte: from, lte: to } })),
          ],
        },
        orderBy: { id: 'asc' },
        take: mostFollowed + 1,
      }),
    ])
    const pruned = oldest !== null && oldest.id > this.last + 1
    if (pruned || notes.length > mostFollowed) return 'too much'
    this.advance(notes.map(({ id }) => id))
    const idsOf = (kind: string) =>
      new Set(notes.filter((note) => note.kind === kind).map((note) => note.recordId))
    return { meetings: idsOf('meeting'), persons: idsOf('person'), ties: idsOf('tie') }
  }

  /** Takes note of the ids read, in order, and of those skipped. */
  private advance(ids: readonly number[]): void {
    for (const id of ids) {
      this.gaps = this.gaps.flatMap((gap) => without(gap, id))
      if (id <= this.last) continue
      if (id > this.last + 1) this.gaps.push({ from: this.last + 1, to: id - 1, since: performance.now() })
      this.last = id
    }
  }
}

/** What is left of the gap when the id has come. */
function without(gap: Gap, id: number): Gap[] {
  if (id < gap.from || id > gap.to) return [gap]
  const parts = [
    { ...gap, to: id - 1 },
    { ...gap, from: id + 1 },
  ]
  return parts.filter(({ from, to }) => from <= to)
}
