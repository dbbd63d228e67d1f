import type { Transaction } from '~/db.server'

/** What changed: a meeting's participants or state, a person's appointments, account or handling, or a stated tie. */
export type NetworkChangeKind = 'meeting' | 'person' | 'tie'

/** Tells every process, in the change's own transaction, that evidence of who knows whom is no longer what it was. */
export async function noteNetworkChange(
  tx: Transaction,
  kind: NetworkChangeKind,
  recordId: string,
): Promise<void> {
  await noteNetworkChanges(tx, kind, [recordId])
}

/** As `noteNetworkChange`, for many records at once. */
export async function noteNetworkChanges(
  tx: Transaction,
  kind: NetworkChangeKind,
  recordIds: readonly string[],
): Promise<void> {
  if (recordIds.length > 0)
    await tx.networkChange.createMany({ data: recordIds.map((recordId) => ({ kind, recordId })) })
}
