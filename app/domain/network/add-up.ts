import type { DayNumber } from './day-number'
import { noDay } from './day-number'
import { type EvidenceStore, meetingKindOf } from './evidence-store'
import { lastCommonDay } from './overlap'
import { pointsOfMeeting, pointsOfOverlap, pointsOfTie, weightOf } from './strength'
import type { Tally } from './tally'

/** The day strengths are read on, and the last day whose evidence counts. */
export type Reading = { day: DayNumber; upTo: DayNumber }

/** Adds to the tally what the meetings in the store, but for those skipped, say of whom the person knows. */
export function addMeetings(
  tally: Tally,
  { meetings }: EvidenceStore,
  person: number,
  { day, upTo }: Reading,
  skipped: ReadonlySet<number>,
): void {
  for (let link = meetings.ofMember(person); link >= 0; link = meetings.nextOfMember(link)) {
    const meeting = meetings.owner(link)
    const on = meetings.two(link)
    if (on > upTo || skipped.has(meeting)) continue
    const weight = weightOf(
      pointsOfMeeting(meetingKindOf(meetings.one(link)), meetings.three(link), day - on),
    )
    for (let other = meetings.ofOwner(meeting); other >= 0; other = meetings.nextOfOwner(other)) {
      const met = meetings.member(other)
      if (met !== person) tally.addMeeting(met, weight, on)
    }
  }
}

/** Adds to the tally what the stated ties in the store say of whom the person knows, whoever is said to know whom. */
export function addTies(tally: Tally, { ties }: EvidenceStore, person: number, { day, upTo }: Reading): void {
  const add = (other: number, link: number) => {
    if (ties.three(link) <= upTo)
      tally.add(other, weightOf(pointsOfTie(ties.one(link), day - ties.two(link))))
  }
  for (let link = ties.ofOwner(person); link >= 0; link = ties.nextOfOwner(link)) add(ties.member(link), link)
  for (let link = ties.ofMember(person); link >= 0; link = ties.nextOfMember(link))
    add(ties.owner(link), link)
}

type Span = { from: DayNumber; until: DayNumber }

/**
 * Adds to the tally with whom the person was at one organisation. The stores are read as one: how many people an
 * organisation has is what they know together, and no person's appointments are in two of them.
 */
export function addOverlaps(
  tally: Tally,
  stores: readonly EvidenceStore[],
  person: number,
  { day }: Reading,
): void {
  for (const [organisation, spans] of spansOf(stores, person)) {
    const people = stores.reduce((sum, store) => sum + store.staff(organisation), 0)
    const longest = new Map<number, DayNumber>()
    for (const store of stores) findCommonDays(longest, store, organisation, spans, day)
    longest.delete(person)
    const lasting = weightOf(pointsOfOverlap(people, 0))
    for (const [other, until] of longest)
      tally.add(other, until === day ? lasting : weightOf(pointsOfOverlap(people, day - until)))
  }
}

/** Where the person had appointments, and when. */
function spansOf(stores: readonly EvidenceStore[], person: number): Map<number, Span[]> {
  const found = new Map<number, Span[]>()
  for (const { appointments } of stores) {
    for (let link = appointments.ofOwner(person); link >= 0; link = appointments.nextOfOwner(link)) {
      const span = { from: appointments.one(link), until: appointments.two(link) }
      const known = found.get(appointments.member(link))
      if (known) known.push(span)
      else found.set(appointments.member(link), [span])
    }
  }
  return found
}

function findCommonDays(
  longest: Map<number, DayNumber>,
  { appointments }: EvidenceStore,
  organisation: number,
  spans: readonly Span[],
  day: DayNumber,
): void {
  for (let link = appointments.ofMember(organisation); link >= 0; link = appointments.nextOfMember(link)) {
    const other = appointments.owner(link)
    for (const { from, until } of spans) {
      const last = lastCommonDay(from, until, appointments.one(link), appointments.two(link), day)
      if (last !== noDay && last > (longest.get(other) ?? noDay)) longest.set(other, last)
    }
  }
}
