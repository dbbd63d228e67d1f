import type { Transaction } from '~/db.server'

type Seated = { id: string; editionId: string | null; status: string; companions: number }

/**
 * Whether an event has room for the invited and `companions` more: who has seats keeps them, and where no number of
 * seats is set there is always room. Each yes and each substitute takes one seat, and one for each companion. No two
 * take the last one: the event's row is held until the transaction ends.
 */
export async function hasSeat(tx: Transaction, invitation: Seated, companions: number): Promise<boolean> {
  const { id, editionId, status } = invitation
  const sits = status === 'ACCEPTED' || status === 'SUBSTITUTE'
  if (!editionId || (sits && companions <= invitation.companions)) return true
  await tx.$executeRaw`UPDATE "Edition" SET "version" = "version" WHERE "id" = ${editionId}`
  // reads as the system: seats count for all, whoever asks.
  const edition = await tx.edition.findUnique({ where: { id: editionId }, select: { capacity: true } })
  const capacity = edition?.capacity ?? null
  if (capacity === null) return true
  // reads as the system: seats count for all, whoever asks.
  const taken = await tx.invitation.aggregate({
    where: { editionId, archivedAt: null, status: { in: ['ACCEPTED', 'SUBSTITUTE'] }, id: { not: id } },
    _count: { _all: true },
    _sum: { companions: true },
  })
  return capacity - taken._count._all - (taken._sum.companions ?? 0) >= 1 + companions
}
