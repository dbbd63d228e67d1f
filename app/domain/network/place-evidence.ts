import type { MeetingKind } from '~/generated/sqlite/enums'
import type { PlainDate } from '../time/plain-date'
import { dayNumber } from './day-number'
import type { EvidenceStore } from './evidence-store'
import type { Graph, Standing } from './graph'

/** Evidence by the ids of its records. */
export type KnownPerson = Standing & { id: string }
/** A held meeting; `personIds` are those who took part and may be seen. */
export type HeldMeeting = {
  id: string
  kind: MeetingKind
  startsOn: PlainDate
  personIds: readonly string[]
}
export type StatedTie = {
  fromPersonId: string
  toPersonId: string
  strength: number
  confirmedOn: PlainDate
  createdOn: PlainDate
}
export type HeldAppointment = {
  personId: string
  organisationId: string
  startsOn: PlainDate | null
  endsOn: PlainDate | null
}

/** Puts the person into the graph of what is OPEN. */
export function placePerson(graph: Graph, { id, archived, colleague }: KnownPerson): void {
  graph.putPerson(graph.persons.of(id), { archived, colleague })
}

/** Puts the meeting into the store, in the place of what it held of it. */
export function placeMeeting(graph: Graph, store: EvidenceStore, meeting: HeldMeeting): void {
  store.putMeeting(graph.meetings.of(meeting.id), {
    kind: meeting.kind,
    day: dayNumber(meeting.startsOn),
    people: meeting.personIds.map((id) => graph.persons.of(id)),
  })
}

/** Adds the tie to the store, which must not hold it yet. */
export function placeTie(graph: Graph, store: EvidenceStore, tie: StatedTie): void {
  store.addTie(graph.persons.of(tie.fromPersonId), graph.persons.of(tie.toPersonId), {
    strength: tie.strength,
    confirmed: dayNumber(tie.confirmedOn),
    created: dayNumber(tie.createdOn),
  })
}

/** Adds the appointment to the store, which must not hold it yet. */
export function placeAppointment(graph: Graph, store: EvidenceStore, held: HeldAppointment): void {
  store.addAppointment(graph.persons.of(held.personId), graph.organisations.of(held.organisationId), {
    from: dayNumber(held.startsOn),
    until: dayNumber(held.endsOn),
  })
}
