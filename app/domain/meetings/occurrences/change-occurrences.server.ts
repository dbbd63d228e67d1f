import { inTransaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import type { Action } from '../../access/permission-matrix'
import { visibleRecurrences } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { NotFound } from '../../errors'
import { archiveMeeting, cancelMeeting, planMeeting, restoreMeeting } from '../change-meeting-state.server'
import { hasBegun } from '../../time/meeting-when'
import { indexMeetings } from '../../search/index-record.server'
import type { Scope } from '../../recurrence/recurrence-scope'
import { type Slot, slotsOf, type StoredOccurrence, storedSeries } from './stored-series.server'
import { told } from './write-series.server'

type Step = 'cancel' | 'plan' | 'archive' | 'restore'
type Given = { now: Date; scope: Scope }

const alone = { cancel: cancelMeeting, plan: planMeeting, archive: archiveMeeting, restore: restoreMeeting }

/**
 * A step in the life of an occurrence, of it and those after it, or of its series. Only open occurrences are cancelled
 * or archived; `plan` and `restore` undo exactly what was cancelled or archived together with this one. Throws
 * NotFound when the meeting, or for more than one its series' every occurrence, does not exist for the actor.
 */
export async function changeOccurrences(
  actor: Actor,
  id: string,
  step: Step,
  { now, scope }: Given,
): Promise<void> {
  if (scope === 'this') return alone[step](actor, id, { now })
  demand(actor, rightOf(step))
  await inTransaction(async (tx) => {
    const known = await tx.meetingRecurrence.findFirst({
      where: { AND: [visibleRecurrences(actor), { meetings: { some: { id } } }] },
      select: { id: true },
    })
    const series = await storedSeries(tx, actor, known?.id ?? null)
    const changed = reached(slotsOf(series), id, step, { now, scope, zone: actor.zone })
    if (changed.length === 0) return
    for (const meeting of changed) {
      const data = columnsOf(step, meeting, series.sequence, now)
      await tx.meeting.updateMany({
        where: { id: meeting.id },
        data: { ...data, version: { increment: 1 } },
      })
    }
    await tx.meetingRecurrence.update({
      where: { id: series.id },
      data: { ...told(series.sequence), changedAt: now },
    })
    await recordChange(tx, actor, {
      action: `recurrence.${step}`,
      subject: { kind: 'recurrence', id: series.id },
      detail: { scope, occurrences: changed.length },
      meetingId: id,
    })
    await indexMeetings(
      tx,
      changed.map((meeting) => meeting.id),
    )
  })
}

/** The occurrences the step goes for. Throws NotFound when the rule does not give the one it is asked of. */
function reached(
  slots: Slot[],
  id: string,
  step: Step,
  { now, scope, zone }: Given & { zone: string },
): StoredOccurrence[] {
  const own = slots.find(({ meeting }) => meeting.id === id)
  if (!own) throw new NotFound()
  return slots
    .filter(({ day }) => scope === 'all' || day >= own.day)
    .map(({ meeting }) => meeting)
    .filter((meeting) => fits(step, meeting, own.meeting, now, zone))
}

function rightOf(step: Step): Action {
  return step === 'cancel' || step === 'plan' ? 'meeting.edit' : 'meeting.archive'
}

function fits(
  step: Step,
  meeting: StoredOccurrence,
  own: StoredOccurrence,
  now: Date,
  zone: string,
): boolean {
  const { status, archivedAt, cancelledAt } = meeting
  switch (step) {
    case 'cancel':
    case 'archive':
      return status === 'PLANNED' && !archivedAt && (meeting.id === own.id || !hasBegun(meeting, now, zone))
    case 'plan':
      return status === 'CANCELLED' && !archivedAt && cancelledAt?.getTime() === own.cancelledAt?.getTime()
    case 'restore':
      return archivedAt !== null && archivedAt.getTime() === own.archivedAt?.getTime()
  }
}

function columnsOf(step: Step, { sequence }: StoredOccurrence, series: number, now: Date) {
  const next = told(Math.max(sequence, series))
  switch (step) {
    case 'cancel':
      return { status: 'CANCELLED', cancelledAt: now, changedAt: now, ...next } as const
    case 'plan':
      return { status: 'PLANNED', cancelledAt: null, changedAt: now, ...next } as const
    case 'archive':
      return { archivedAt: now }
    case 'restore':
      return { archivedAt: null, changedAt: now }
  }
}
