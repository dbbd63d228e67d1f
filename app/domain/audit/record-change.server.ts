import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'

export type Change = {
  /** Noun and verb, such as `meeting.create`. */
  action: string
  subject: { kind: string; id: string }
  /** Field names and states; never a record's texts, nor another record's name or id, which may be hidden. */
  detail?: Record<string, unknown>
  /** The record with handling that the change concerns: the row is visible only with it. */
  personId?: string | null
  meetingId?: string | null
  contactPointId?: string | null
  noteId?: string | null
  editionId?: string | null
}

/** Writes the audit row of a change. Called inside the change's own transaction; `null` is the system itself. */
export async function recordChange(
  tx: Transaction,
  actor: Pick<Actor, 'accountId'> | null,
  change: Change,
): Promise<void> {
  const { action, subject, detail = {}, ...concerns } = change
  await tx.auditEntry.create({
    data: {
      accountId: actor?.accountId ?? null,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      detail: JSON.stringify(detail),
      ...concerns,
    },
  })
}
