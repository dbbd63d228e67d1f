import type { Transaction } from '~/db.server'
import type { Changeable } from './bulk-act'
import { chunk } from './find-actable.server'

/** Writes each invitation's columns and raises its version: those that get the same in one statement. */
export async function writeColumns(
  tx: Transaction,
  changes: readonly { id: string; data: Partial<Changeable> }[],
  { now }: { now: Date },
): Promise<void> {
  const alike = new Map<string, { ids: string[]; data: Partial<Changeable> }>()
  for (const { id, data } of changes) {
    const key = JSON.stringify(data)
    const group = alike.get(key) ?? { ids: [], data }
    group.ids.push(id)
    alike.set(key, group)
  }
  for (const { ids, data } of alike.values()) {
    for (let at = 0; at < ids.length; at += chunk) {
      await tx.invitation.updateMany({
        where: { id: { in: ids.slice(at, at + chunk) } },
        data: { ...data, changedAt: now, version: { increment: 1 } },
      })
    }
  }
}
