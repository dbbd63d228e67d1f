import type { Handling, Marking, MeetingKind, MeetingStatus, NameOrder } from '~/generated/sqlite/enums'
import type { Texts } from '~/i18n/da'
import type { Locale } from '../access/actor'
import { organisationName } from '../organisations/organisation'
import { personName } from '../people/person-name'
import type { Instant, PlainDate } from '../time/plain-date'
import type { CalendarEvent, EventTime } from './calendar-event'

type StoredTime = {
  startsAt: Instant | null
  endsAt: Instant | null
  zone: string | null
  startsOn: PlainDate
  endsOn: PlainDate
  allDay?: boolean
}
type Stored = StoredTime & { uid: string; sequence: number; changedAt: Instant; cancelledAt: Instant | null }
type Place = { place: string | null; link: string | null }
type Bilingual = { nameDa: string; nameEn: string }

export type StoredMeeting = Stored &
  Place & {
    id: string
    kind: MeetingKind
    status: MeetingStatus
    title: string
    purpose: string
    handling: Handling
    marking: Marking
    /** One occurrence of a recurring meeting, and the day the rule gave it. */
    recurrenceId: string | null
    originalStartsOn: PlainDate | null
    participants: {
      person: { givenName: string; familyName: string; nameOrder: NameOrder }
      organisation: Bilingual | null
    }[]
  }
export type StoredEdition = Stored &
  Place &
  Bilingual & { series: Bilingual; handling: Handling; marking: Marking }

/** For whom a file is written: their language, and the address of this installation. */
export type FileReader = { locale: Locale; texts: Texts; origin: string }

/**
 * A meeting as its reader's calendar shows it. The readout and addresses of participants stay in Rapport. `page` is
 * where it is found there.
 */
export function meetingEvent(
  meeting: StoredMeeting,
  { locale, texts, origin }: FileReader,
  page = `/meetings/${meeting.id}`,
): CalendarEvent {
  const { participants, join, record } = texts.calendar.file
  const names = meeting.participants.map(({ person, organisation }) =>
    [personName(person), organisation && organisationName(organisation, locale)].filter(Boolean).join(', '),
  )
  return {
    ...common(meeting),
    summary: meeting.title,
    description: paragraphs([
      meeting.purpose,
      names.length > 0 ? [`${participants}:`, ...names].join('\n') : '',
      meeting.link ? `${join}: ${meeting.link}` : '',
      `${record}: ${origin}${page}`,
    ]),
    status: meeting.status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
    class: meeting.handling === 'LIMITED' ? 'PRIVATE' : 'PUBLIC',
    marking: meeting.marking === 'NONE' ? null : texts.kinds.marking[meeting.marking],
    categories: [texts.kinds.meetingKind[meeting.kind]],
  }
}

/** An edition of a series as its reader's calendar shows it. */
export function editionEvent(edition: StoredEdition, { locale, texts }: FileReader): CalendarEvent {
  return {
    ...common(edition),
    summary: organisationName(edition, locale),
    description: edition.link ? `${texts.calendar.file.join}: ${edition.link}` : '',
    status: edition.cancelledAt ? 'CANCELLED' : 'CONFIRMED',
    class: edition.handling === 'LIMITED' ? 'PRIVATE' : 'PUBLIC',
    marking: edition.marking === 'NONE' ? null : texts.kinds.marking[edition.marking],
    categories: [organisationName(edition.series, locale)],
  }
}

function common(stored: Stored & Place) {
  const { uid, sequence, changedAt: stamp, place: location, link } = stored
  return { uid, sequence, stamp, location, link, time: eventTime(stored) }
}

/** Whole days when no hour is known. An end that is not after the start is left out. */
function eventTime({ startsAt, endsAt, zone, startsOn, endsOn, allDay }: StoredTime): EventTime {
  if (allDay || !startsAt) return { allDay: true, startsOn, endsOn: endsOn < startsOn ? startsOn : endsOn }
  const end = endsAt && endsAt > startsAt ? { instant: endsAt, zone } : null
  return { allDay: false, start: { instant: startsAt, zone }, end }
}

function paragraphs(texts: string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n')
}
