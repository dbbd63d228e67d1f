import type { Transaction } from '~/db.server'

/** What changed: a meeting's participants or state, a person's appointments, account or handling, or a stated tie. */
export type NetworkChangeKind = 'meeting' | 'person' | 'tie'

/** Tells every process, in the change's own transaction, that evidence of who knows whom is no longer what it was. */
export async function noteNetworkChange(
  tx: Transaction,
  kind: NetworkChangeKind,
  recordId: string,
): Promise<void> {
  await tx.networkChange.create({ data: { kind, recordId } })
}
