import type { Changeable } from './bulk-act'

/** A bulk act as it is kept to be undone, in a ChangeBatch. `version` is each row's after the act. */
export type StoredBatch = {
  editionId: string
  rows: { id: string; version: number; before: Partial<Record<keyof Changeable, unknown>> }[]
  /** The answers it noted. */
  answerIds: string[]
}

export const batchAction = (act: string) => `invitation.${act}`

const instants: readonly (keyof Changeable)[] = ['archivedAt', 'waitingSince', 'answeredAt', 'answerStamp']

/** The columns as they were; JSON has kept their instants as texts. */
export function columnsBefore(before: StoredBatch['rows'][number]['before']): Partial<Changeable> {
  return Object.fromEntries(
    Object.entries(before).map(([column, value]) => [
      column,
      instants.includes(column as keyof Changeable) && typeof value === 'string' ? new Date(value) : value,
    ]),
  )
}
