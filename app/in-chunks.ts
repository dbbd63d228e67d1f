import { giveWay } from './give-way'

/** SQLite takes few bound values in one query. */
const mostAtOnce = 400

/** Reads in slices of the ids what belongs to them, and lets others be answered in between. */
export async function inChunks<Row>(
  ids: readonly string[],
  read: (slice: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < ids.length; at += mostAtOnce) {
    if (at > 0) await giveWay()
    for (const row of await read(ids.slice(at, at + mostAtOnce))) rows.push(row)
  }
  return rows
}
