import { inTransaction } from '~/db.server'

const lifetime = 24 * 3_600_000

/** Removes the previews older than a day, with all that was read into them; answers with how many. */
export async function purgeImports({ now }: { now: Date }): Promise<number> {
  const { count } = await inTransaction((tx) =>
    tx.calendarImport.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - lifetime) } } }),
  )
  return count
}
