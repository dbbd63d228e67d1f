import type { MeetingKind } from '~/generated/sqlite/enums'
import { meetingPoints } from './constants'
import type { DayNumber } from './day-number'
import { Links } from './links'

const kinds = Object.keys(meetingPoints) as MeetingKind[]
const codes = new Map(kinds.map((kind, code) => [kind, code]))

export type StoredMeeting = { kind: MeetingKind; day: DayNumber; people: readonly number[] }
export type StoredTie = { strength: number; confirmed: DayNumber; created: DayNumber }
export type StoredAppointment = { from: DayNumber; until: DayNumber }

/**
 * Evidence of who knows whom, without names: persons, meetings and organisations are numbers. A meeting of n people is
 * n links, and so is an organisation; the pairs are only ever worked out for the one person asked about.
 */
export class EvidenceStore {
  /** Meeting → who took part: kind, day, how many took part. */
  readonly meetings: Links
  /** Person → person: strength, last confirmed, first stated. */
  readonly ties: Links
  /** Person → organisation: first and last day. */
  readonly appointments: Links
  private readonly staffs = new Map<number, number>()

  constructor({ sparse }: { sparse: boolean }) {
    this.meetings = new Links({ sparse })
    this.ties = new Links({ sparse })
    this.appointments = new Links({ sparse })
  }

  /** Stores the meeting in the place of what was known of it. */
  putMeeting(meeting: number, stored: StoredMeeting): void {
    this.removeMeeting(meeting)
    if (stored.people.length < 2) return
    const code = codes.get(stored.kind) ?? 0
    for (const person of stored.people)
      this.meetings.add(meeting, person, code, stored.day, stored.people.length)
  }

  removeMeeting(meeting: number): void {
    this.meetings.removeOwner(meeting)
  }

  addTie(from: number, to: number, { strength, confirmed, created }: StoredTie): void {
    this.ties.add(from, to, strength, confirmed, created)
  }

  /** Forgets who stated that the one knows the other, this way round. */
  removeTies(from: number, to: number): void {
    this.ties.removePair(from, to)
  }

  addAppointment(person: number, organisation: number, { from, until }: StoredAppointment): void {
    this.appointments.add(person, organisation, from, until, 0)
    this.staffs.delete(organisation)
  }

  removeAppointments(person: number): void {
    const { appointments } = this
    for (let link = appointments.ofOwner(person); link >= 0; link = appointments.nextOfOwner(link))
      this.staffs.delete(appointments.member(link))
    appointments.removeOwner(person)
  }

  /** Forgets the person's ties, either way, and appointments. */
  removePerson(person: number): void {
    this.ties.removeOwner(person)
    this.ties.removeMember(person)
    this.removeAppointments(person)
  }

  /** How many people with an appointment at the organisation, now or ever, are stored. */
  staff(organisation: number): number {
    const known = this.staffs.get(organisation)
    if (known !== undefined) return known
    const people = new Set<number>()
    const { appointments } = this
    for (let link = appointments.ofMember(organisation); link >= 0; link = appointments.nextOfMember(link))
      people.add(appointments.owner(link))
    this.staffs.set(organisation, people.size)
    return people.size
  }

  /** Gives back the room that was kept for growth. */
  trim(): void {
    for (const links of [this.meetings, this.ties, this.appointments]) links.trim()
  }
}

/** The kind of meeting a link's first fact stands for. */
export function meetingKindOf(code: number): MeetingKind {
  return kinds[code] ?? 'MEETING'
}
