import type { Edition, Meeting } from '~/generated/sqlite/client'
import { environment } from '~/env.server'
import { textsFor } from '~/i18n/texts'
import type { Locale } from '../access/actor'
import type { CalendarEvent } from '../calendar/calendar-event'
import type { FileReader } from '../calendar/record-event'
import { today } from '../time/plain-date'
import type { Letters, Unit } from './invitation-subject'

export const noLetters: Letters = { da: { subject: '', body: '' }, en: { subject: '', body: '' } }

/** What a unit of any kind has of its row. */
export function unitOf(
  stored: Meeting | Edition,
  now: Date,
): Omit<Unit, 'meetingId' | 'editionId' | 'entry'> {
  const { sequence, toldSequence, changedAt, cancelledAt, place, link } = stored
  const { startsAt, endsAt, zone, startsOn, endsOn } = stored
  const allDay = 'allDay' in stored ? stored.allDay : !startsAt
  const end = endsAt ?? startsAt
  return {
    occurrence: false,
    ...{ sequence, toldSequence, changedAt, cancelledAt, place, link },
    over: allDay || !end ? endsOn < today(now, 'UTC') : end <= now,
    time: { startsAt, endsAt, zone, startsOn, endsOn, allDay },
  }
}

/** For whom an entry is written: anybody who reads the language. */
export function fileIn(locale: Locale): FileReader {
  return { locale, texts: textsFor(locale), origin: environment().origin }
}

/** The entry in each language, without what only colleagues read. */
export function inBoth(write: (file: FileReader) => CalendarEvent): Record<Locale, CalendarEvent> {
  return { da: outward(write(fileIn('da'))), en: outward(write(fileIn('en'))) }
}

/** The entry as it may leave the house: its text is the letter's, and its kind is our own sorting. */
export function outward(event: CalendarEvent): CalendarEvent {
  return { ...event, description: '', categories: [] }
}

export function organizerOf(stored: { organizerEmail: string | null; organizerName: string | null }) {
  const { organizerEmail: email, organizerName: name } = stored
  return email === null ? null : { email, name: name ?? email }
}
