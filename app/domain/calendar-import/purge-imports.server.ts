import { inTransaction } from '~/db.server'

const lifetime = 24 * 3_600_000

/** Removes the previews older than a day, with all that was read into them. */
export async function purgeImports({ now }: { now: Date }): Promise<void> {
  const before = new Date(now.getTime() - lifetime)
  await inTransaction((tx) => tx.calendarImport.deleteMany({ where: { createdAt: { lt: before } } }))
}
