import type { Transaction } from '~/db.server'

/** An edition's seats as they stand, to be taken one after the other; null when there is no limit. */
export async function countSeats(tx: Transaction, edition: { id: string; capacity: number | null }) {
  if (edition.capacity === null) return null
  // reads as the system: seats count for all, whoever asks.
  const taken = await tx.invitation.aggregate({
    where: { editionId: edition.id, archivedAt: null, status: { in: ['ACCEPTED', 'SUBSTITUTE'] } },
    _count: { _all: true },
    _sum: { companions: true },
  })
  let left = edition.capacity - taken._count._all - (taken._sum.companions ?? 0)
  const take = (count: number): boolean => {
    if (count > left) return false
    left -= count
    return true
  }
  return { take }
}
