import type { Actor } from '../access/actor'
import { shortMoment } from '../mail/short-moment'
import type { InvitationSubject } from './invitation-subject'
import { planSending } from './plan-sending.server'
import { previewOf } from './preview-sending.server'
import { type Chase, quietSince } from './reminder-lines'

/** Everything the page of reminders shows before any leaves: as for a sending, and when each was last written to. */
export async function previewReminders(
  actor: Actor,
  subject: InvitationSubject,
  chase: Chase,
  { now }: { now: Date },
) {
  const everybody = await planSending(actor, subject, { now, chase: { includeRecent: true } })
  const plan = chase.includeRecent ? everybody : await planSending(actor, subject, { now, chase })
  const recent = everybody.lines.filter(({ toldAt }) => toldAt && toldAt > quietSince(now))
  const times = plan.lines.flatMap(({ invitationId, toldAt }) =>
    toldAt ? [[invitationId, shortMoment(toldAt, actor.zone, actor.locale)] as const] : [],
  )
  return { ...previewOf(plan, actor), recent: recent.length, toldAt: Object.fromEntries(times) }
}
