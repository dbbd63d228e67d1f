import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { recordChange } from '../../audit/record-change.server'
import { Conflict, Invalid } from '../../errors'
import {
  type EditedMeeting,
  gatherEdit,
  type MeetingEdit,
  storedMeeting,
  writeEdit,
} from '../edit-meeting.server'
import { hasBegun } from '../../time/meeting-when'
import { meetingTexts } from '../meeting-texts.server'
import { indexMeetings } from '../../search/index-record.server'
import { addDays } from '../../time/plain-date'
import { addOccurrences } from './add-occurrences.server'
import { assignDays } from './assign-days'
import { moveSlots } from './move-slots.server'
import { occurrenceTime } from '../../recurrence/occurrence-time'
import { asksForAnotherRule, readTimeChange, ruleFrom, ruleIn, type TimeChange } from './plan-series-edit'
import type { TypedRule } from '../../recurrence/read-rule'
import { occurrenceDates, type RecurrenceRule } from '../../recurrence/recurrence-rule'
import { typedRuleOf } from '../../recurrence/typed-rule'
import type { Scope } from '../../recurrence/recurrence-scope'
import { type Changes, changesOf, hasChanges, spread } from './spread-changes.server'
import { type Slot, slotsOf, type StoredSeries, storedSeries } from './stored-series.server'
import { splitSeries, updateSeries } from './write-series.server'

export type SeriesEdit = MeetingEdit & {
  scope: Scope
  typed: TypedRule
  /** The version of the series that was read. */
  seriesVersion: number
}

/**
 * Saves an occurrence's form for it alone, for it and those after it, or for the whole series. Held, cancelled and
 * begun occurrences keep their record. One changed by itself keeps that change, except that a series moved in time
 * moves all that are still planned. `following` makes a series of its own (another UID). Throws as `editMeeting`, and
 * NotFound when the actor may not see the series' every occurrence.
 */
export async function editOccurrence(
  actor: Actor,
  id: string,
  edit: SeriesEdit,
  { now }: { now: Date },
): Promise<void> {
  demand(actor, 'meeting.edit')
  await inTransaction(async (tx) => {
    const stored = await storedMeeting(tx, actor, id)
    const series = await storedSeries(tx, actor, stored.recurrenceId)
    const slot = slotsOf(series).find(({ meeting }) => meeting.id === id)
    const stale = stored.version !== edit.version || series.version !== edit.seriesVersion
    if (stale) throw new Conflict(await occurrenceTexts(actor, stored, series))
    if (edit.scope === 'this') return editAlone(tx, actor, { stored, series, slot, edit, now })
    if (!slot || stored.status !== 'PLANNED') {
      throw new Invalid([{ field: 'scope', code: 'repeatOnlyPlanned' }])
    }
    const change = readTimeChange(series, { stored, day: slot.day, when: edit.when, typed: edit.typed })
    await editSeries(tx, actor, { stored, series, slot, edit, change, now })
  })
}

/** One side of a conflict: the stored fields of the meeting and of its rule. */
async function occurrenceTexts(actor: Actor, stored: EditedMeeting, series: StoredSeries) {
  const { repeat, repeatInterval, repeatUntil } = typedRuleOf(series, actor.locale)
  const rule = { repeat, repeatInterval: String(repeatInterval), repeatUntil }
  return { ...(await meetingTexts(actor, stored)), ...rule, seriesVersion: String(series.version) }
}

type EditingAlone = Omit<Editing, 'slot' | 'change'> & { slot: Slot | undefined }

async function editAlone(tx: Transaction, actor: Actor, editing: EditingAlone): Promise<void> {
  const { stored, series, slot, edit, now } = editing
  if (slot && asksForAnotherRule(series, { stored, day: slot.day, typed: edit.typed })) {
    throw new Invalid([{ field: 'scope', code: 'repeatNeedsScope' }])
  }
  await writeEdit(tx, actor, stored, edit, await gatherEdit(tx, actor, stored, edit, now), now)
}

type Editing = {
  stored: EditedMeeting
  series: StoredSeries
  slot: Slot
  edit: SeriesEdit
  change: TimeChange
  now: Date
}

async function editSeries(tx: Transaction, actor: Actor, editing: Editing): Promise<void> {
  const { stored, edit, change, now } = editing
  const gathered = await gatherEdit(tx, actor, stored, edit, now)
  const changes = changesOf(stored, edit, gathered)
  const reached = reach(editing, hasChanges(changes), actor)
  const recurrenceId = await writeSeries(tx, editing, reached, changes)
  const shifted = reached.slots.map((one) => ({ ...one, from: one.day, day: addDays(one.day, change.shift) }))
  const assigned = assignDays(shifted, occurrenceDates(reached.rule))
  const day = assigned.slots.find((one) => one.slot.meeting.id === stored.id)?.day ?? null
  const when = change.moved && day ? occurrenceTime(change.hours, day, actor.locale) : gathered.when
  await writeEdit(tx, actor, stored, edit, { ...gathered, when }, now)
  const { series } = editing
  const others = reached.slots.filter((one) => reached.isOpen(one) && one.meeting.id !== stored.id)
  const from = { stored, series, gathered, changes, now }
  const spreadTo = await spread(
    tx,
    actor,
    others.map(({ meeting }) => meeting),
    from,
  )
  const moving = { series, recurrenceId, change, editedId: stored.id, isOpen: reached.isOpen, now }
  const moved = await moveSlots(tx, actor, assigned.slots, moving)
  const office = { officeId: stored.officeId, createdById: stored.createdById }
  const days = { recurrenceId, hours: change.hours, days: assigned.free, office }
  const added = await addOccurrences(tx, actor, days, edit, gathered, now)
  const written = [...new Set([stored.id, ...spreadTo, ...moved, ...added])]
  await recordChange(tx, actor, {
    action: 'recurrence.edit',
    subject: { kind: 'recurrence', id: recurrenceId },
    detail: { scope: edit.scope, occurrences: written.length },
    meetingId: stored.id,
  })
  await indexMeetings(tx, written)
}

/** The series as edited, or the one that begins here; answers with its id. */
async function writeSeries(
  tx: Transaction,
  { series, slot, change, now }: Editing,
  { rule, split }: Reached,
  { texts }: Changes,
): Promise<string> {
  if (split) return splitSeries(tx, series, { before: slot.day, rule, change, texts, now })
  return updateSeries(tx, series, { rule, change, texts, now })
}

type Reached = {
  slots: Slot[]
  /** Whether they leave their series for one of their own. */
  split: boolean
  /** The rule they follow from now on. */
  rule: RecurrenceRule
  /** The edited one, and those planned that have not begun: others keep their record. */
  isOpen: (slot: Slot) => boolean
}

/** Which occurrences the edit is about. */
function reach(editing: Editing, changed: boolean, { zone }: Actor): Reached {
  const { stored, series, slot, edit, change, now } = editing
  const isOpen = ({ meeting }: Slot) =>
    meeting.id === stored.id ||
    (meeting.status === 'PLANNED' && !meeting.archivedAt && !hasBegun(meeting, now, zone))
  const all = slotsOf(series)
  const hasEarlier = all.some((one) => one.day < slot.day && !one.meeting.archivedAt)
  const split = edit.scope === 'following' && hasEarlier && (change.moved || changed)
  const firstOpen = all.find(isOpen)?.day ?? slot.day
  const first = split ? slot.day : change.moved ? firstOpen : (all[0]?.day ?? slot.day)
  const slots = all.filter((one) => one.day >= first)
  const before = split ? { ...ruleIn(series), startsOn: slot.day } : series
  return { slots, split, isOpen, rule: ruleFrom(before, change, first) }
}
