import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { addDays, today } from '../time/plain-date'
import { draftDays, type DraftFields } from './draft'

/** The account's own draft of a form, unless it is older than 30 days. */
export async function findDraft(
  actor: Actor,
  form: string,
  now: Date,
): Promise<{ savedAt: string; fields: DraftFields } | null> {
  const { accountId } = actor
  const oldest = new Date(`${addDays(today(now, 'UTC'), -draftDays)}T00:00:00Z`)
  const draft = await db.draft.findFirst({ where: { accountId, form, savedAt: { gte: oldest } } })
  if (!draft) return null
  return { savedAt: draft.savedAt.toISOString(), fields: JSON.parse(draft.fields) as DraftFields }
}
