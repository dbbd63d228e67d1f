import type { MeetingKind } from '~/generated/sqlite/enums'
import type { PlainDate } from '../time/plain-date'
import { dayNumber } from './day-number'
import type { EvidenceStore } from './evidence-store'
import type { Graph, Standing } from './graph'
import type { Overlay } from './overlay'

/** Evidence by the ids of its records. */
export type KnownPerson = Standing & { id: string }
/** A held meeting and who took part. */
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

/** Puts what is OPEN into the graph. Persons come first: what names somebody who is not OPEN counts without them. */
export function intoGraph(graph: Graph): Place {
  return new Place(graph, graph.evidence, (person) => graph.isKnown(person))
}

/** Puts into the overlay what the viewer may see with its persons and the graph's together. */
export function intoOverlay(graph: Graph, overlay: Overlay): Place {
  return new Place(graph, overlay.evidence, (person) => overlay.persons.has(person) || graph.isKnown(person))
}

/** Where evidence is put, and who counts there. */
class Place {
  constructor(
    private readonly graph: Graph,
    private readonly store: EvidenceStore,
    private readonly counts: (person: number) => boolean,
  ) {}

  /** Puts the meeting in the place of what was held of it. */
  meeting({ id, kind, startsOn, personIds }: HeldMeeting): void {
    const people = personIds.flatMap((personId) => this.person(personId) ?? [])
    this.store.putMeeting(this.graph.meetings.of(id), { kind, day: dayNumber(startsOn), people })
  }

  /** Adds a tie that is not held yet. */
  tie({ fromPersonId, toPersonId, strength, confirmedOn, createdOn }: StatedTie): void {
    const [from, to] = [this.person(fromPersonId), this.person(toPersonId)]
    if (from === null || to === null) return
    this.store.addTie(from, to, {
      strength,
      confirmed: dayNumber(confirmedOn),
      created: dayNumber(createdOn),
    })
  }

  /** Adds an appointment that is not held yet. */
  appointment({ personId, organisationId, startsOn, endsOn }: HeldAppointment): void {
    const person = this.person(personId)
    if (person === null) return
    this.store.addAppointment(person, this.graph.organisations.of(organisationId), {
      from: dayNumber(startsOn),
      until: dayNumber(endsOn),
    })
  }

  private person(id: string): number | null {
    const person = this.graph.persons.find(id)
    return person !== undefined && this.counts(person) ? person : null
  }
}
