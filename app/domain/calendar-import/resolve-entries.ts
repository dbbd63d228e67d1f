import type { MeetingWhen } from '../time/meeting-when'
import type { Entry, EntryTexts, Moment } from './calendar-entry'
import { instantIn } from './read-times'

/** A meeting to be, with its time known. `key` is its place in the import, the same however the zones are answered. */
export type Candidate = Omit<EntryTexts, 'stamp'> & {
  key: number
  stamp: Date | null
  /** RECURRENCE-ID as text: an instant (ISO 8601), a day, or '' for an event of its own. */
  occurrence: string
  cancelled: boolean
  when: MeetingWhen
}

const entriesAtATime = 50

/**
 * The entries with the zones their reader answered; the zone of '' is that of times without a zone, and shows those in
 * UTC. Of several entries for one occurrence the highest SEQUENCE counts. Ordered by time.
 */
export function* resolveEntries(
  texts: readonly EntryTexts[],
  entries: readonly Entry[],
  zones: ReadonlyMap<string, string>,
): Generator<void, Candidate[]> {
  const newest = new Map<string, Candidate>()
  for (const [key, entry] of entries.entries()) {
    if (key % entriesAtATime === 0) yield
    const found = texts[entry.texts]
    if (!found) continue
    const candidate = resolve(key, entry, found, zones)
    const id = `${candidate.uid}\n${candidate.occurrence}`
    const other = newest.get(id)
    if (!other || candidate.sequence >= other.sequence) newest.set(id, candidate)
  }
  return [...newest.values()].sort((a, b) => startOf(a) - startOf(b) || a.key - b.key)
}

type Zones = ReadonlyMap<string, string>

function resolve(key: number, entry: Entry, { stamp, ...texts }: EntryTexts, zones: Zones): Candidate {
  const { occurrence, cancelled, time } = entry
  return {
    ...texts,
    key,
    stamp: stamp === null ? null : new Date(stamp),
    occurrence:
      occurrence === null || typeof occurrence === 'string' ? (occurrence ?? '') : at(occurrence, zones),
    cancelled,
    when: time.allDay ? time : timed(time.start, time.end, zones),
  }
}

function timed(start: Moment, end: Moment | null, zones: Zones): MeetingWhen {
  const startsAt = new Date(at(start, zones))
  const endsAt = end && new Date(at(end, zones))
  return {
    allDay: false,
    startsAt,
    endsAt: endsAt && endsAt > startsAt ? endsAt : null,
    zone: zoneOf(start, zones),
  }
}

function at(moment: Moment, zones: Zones): string {
  return 'at' in moment ? moment.at : instantIn(moment.wall, zoneOf(moment, zones))
}

function zoneOf(moment: Moment, zones: Zones): string {
  if ('at' in moment) return moment.zone ?? zones.get('') ?? 'UTC'
  return zones.get(moment.asked) ?? zones.get('') ?? 'UTC'
}

function startOf({ when }: Candidate): number {
  return when.allDay ? Date.parse(`${when.startsOn}T00:00:00Z`) : when.startsAt.getTime()
}
