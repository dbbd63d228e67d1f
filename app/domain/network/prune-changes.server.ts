import { inTransaction } from '~/db.server'

/** Days notes of changes are kept: a process that has not read them by then reads everything anew. */
const lifetime = 7

/** Removes old notes of changes but for the newest, by which a process sees how far behind it is. */
export async function pruneNetworkChanges({ now }: { now: Date }): Promise<void> {
  const before = new Date(now.getTime() - lifetime * 86_400_000)
  await inTransaction(async (tx) => {
    const newest = await tx.networkChange.findFirst({ select: { id: true }, orderBy: { id: 'desc' } })
    if (newest) await tx.networkChange.deleteMany({ where: { at: { lt: before }, id: { lt: newest.id } } })
  })
}
