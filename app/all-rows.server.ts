/** SQLite takes few bound values in one query, and what hangs on rows is read by their ids. */
const mostAtOnce = 500

/**
 * Every row of a query that also reads what hangs on its rows, however many there are. `read` passes the slice on to the
 * query, whose order must be total.
 */
export async function allRows<Row>(
  read: (slice: { skip: number; take: number }) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const some = await read({ skip: rows.length, take: mostAtOnce })
    rows.push(...some)
    if (some.length < mostAtOnce) return rows
  }
}
