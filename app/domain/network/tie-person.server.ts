import type { Transaction } from '~/db.server'

/** Whose handling the audit row of something about several persons follows: the LIMITED one's, else the first's. */
export async function personToFollow(tx: Transaction, personIds: readonly string[]): Promise<string | null> {
  if (personIds.length === 0) return null
  // reads as the system: only which of them the audit row hangs on
  const limited = await tx.person.findMany({
    where: { id: { in: [...personIds] }, handling: 'LIMITED' },
    select: { id: true },
  })
  const ids = new Set(limited.map(({ id }) => id))
  return personIds.find((id) => ids.has(id)) ?? personIds[0] ?? null
}
