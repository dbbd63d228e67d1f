/** SQLite takes few bound values in one query. */
const mostAtOnce = 400

/** Reads in slices of the ids what belongs to them. */
export async function inChunks<Row>(
  ids: readonly string[],
  read: (slice: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < ids.length; at += mostAtOnce)
    rows.push(...(await read(ids.slice(at, at + mostAtOnce))))
  return rows
}
