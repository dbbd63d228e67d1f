import type { Handling, Marking, MeetingKind } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { organisationName } from '../organisations/organisation'
import type { PlanningTaskRow } from '../planning-tasks/find-planning-tasks.server'
import { formatDate } from '../time/format-time'
import { describeMeetingTime, type MeetingTime } from '../time/meeting-time'
import type { PlainDate } from '../time/plain-date'
import { type EditionState, stateOf } from '../events/editions/edition'

type Line = {
  id: string
  title: string
  /** In words, in the reader's zone. */
  when: string
  startsOn: PlainDate
  endsOn: PlainDate
  handling: Handling
  marking: Marking
}

/** A line of the year's plan. */
export type PlanEntry =
  | (Line & { type: 'meeting'; place: string | null; status: EditionState; kind: MeetingKind })
  | (Line & {
      type: 'edition'
      place: string | null
      status: EditionState
      seriesId: string
      seriesName: string
    })
  | (Line & { type: 'task'; task: PlanningTaskRow })

type Held = MeetingTime & { id: string; place: string | null; handling: Handling; marking: Marking }

export type StoredMeeting = Held & { title: string; kind: MeetingKind; status: EditionState }

export function meetingEntry(meeting: StoredMeeting, reader: Actor): PlanEntry {
  const { title, kind, status } = meeting
  return { type: 'meeting', ...lineOf(meeting, reader), title, kind, status }
}

type Named = { nameDa: string; nameEn: string }
export type StoredEdition = Held &
  Named & { seriesId: string; heldAt: Date | null; cancelledAt: Date | null; series: Named }

export function editionEntry(edition: StoredEdition, reader: Actor): PlanEntry {
  return {
    type: 'edition',
    ...lineOf(edition, reader),
    title: organisationName(edition, reader.locale),
    seriesId: edition.seriesId,
    seriesName: organisationName(edition.series, reader.locale),
    status: stateOf(edition),
  }
}

/** A task follows its edition's handling and marking. */
export function taskEntry(task: PlanningTaskRow, { locale }: Actor): PlanEntry {
  const { id, title, dueOn, edition } = task
  const { handling, marking } = edition
  const when = formatDate(dueOn, locale, 'long')
  return { type: 'task', id, title, when, startsOn: dueOn, endsOn: dueOn, handling, marking, task }
}

function lineOf(held: Held, { zone, locale }: Actor) {
  const { id, startsOn, endsOn, place, handling, marking } = held
  return { id, startsOn, endsOn, place, handling, marking, when: describeMeetingTime(held, zone, locale) }
}
