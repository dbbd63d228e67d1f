import type { PlainDate } from '../time/plain-date'
import { Graph } from './graph'
import type { KnownNetwork } from './known-network'
import { Overlay } from './overlay'
import {
  type HeldAppointment,
  type HeldMeeting,
  intoGraph,
  type KnownPerson,
  type StatedTie,
} from './place-evidence'
import { readNetwork } from './read-network'

/** Evidence by the ids of its records; what may be seen of it is for the giver to say. */
export type GivenEvidence = {
  persons: readonly KnownPerson[]
  meetings?: readonly HeldMeeting[]
  ties?: readonly StatedTie[]
  appointments?: readonly HeldAppointment[]
}

/** The network of exactly this evidence on a day, without a database. */
export function networkOf(given: GivenEvidence, day: PlainDate): KnownNetwork {
  const { persons, meetings = [], ties = [], appointments = [] } = given
  const graph = new Graph()
  for (const { id, ...standing } of persons) graph.putPerson(graph.persons.of(id), standing)
  const place = intoGraph(graph)
  for (const meeting of meetings) place.meeting(meeting)
  for (const tie of ties) place.tie(tie)
  for (const appointment of appointments) place.appointment(appointment)
  graph.evidence.trim()
  return readNetwork(graph, new Overlay(), day)
}
