import { type Instant, type PlainDate, today } from './plain-date'
import { wallTimeOf } from './wall-time'

/** When a meeting is: an instant with the zone its author chose, or whole days (also a day whose hour nobody noted). */
export type MeetingWhen =
  | { allDay: false; startsAt: Instant; endsAt: Instant | null; zone: string }
  | { allDay: true; startsOn: PlainDate; endsOn: PlainDate }

export type StoredWhen = {
  startsAt: Instant | null
  endsAt: Instant | null
  zone: string | null
  startsOn: PlainDate
  endsOn: PlainDate
  allDay: boolean
}

/** The columns of a meeting's time; its days are those of the chosen zone. */
export function storedWhen(when: MeetingWhen): StoredWhen {
  if (when.allDay) {
    const { startsOn, endsOn } = when
    return { startsAt: null, endsAt: null, zone: null, startsOn, endsOn, allDay: true }
  }
  const { startsAt, endsAt, zone } = when
  const startsOn = wallTimeOf(startsAt, zone).date
  return {
    startsAt,
    endsAt,
    zone,
    startsOn,
    endsOn: endsAt ? wallTimeOf(endsAt, zone).date : startsOn,
    allDay: false,
  }
}

/** Whether a calendar must be told (RFC 5546 §2.1.4): another moment, not another spelling. */
export function isAnotherTime(before: StoredWhen, after: StoredWhen): boolean {
  const moment = (w: StoredWhen) =>
    [w.allDay, w.startsAt?.getTime(), w.endsAt?.getTime(), w.zone, w.startsOn, w.endsOn].join()
  return moment(before) !== moment(after)
}

/** Whether the meeting has begun at `now`; of whole days the first counts, as the author's zone has it. */
export function hasBegun(when: StoredWhen, now: Instant, authorZone: string): boolean {
  return when.startsAt ? when.startsAt <= now : when.startsOn <= today(now, authorZone)
}
