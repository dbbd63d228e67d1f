import { type Reading, addMeetings, addOverlaps, addTies } from './add-up'
import { dayNumber, dayOfNumber } from './day-number'
import type { Graph } from './graph'
import type { Acquainted, KnownNetwork } from './known-network'
import type { Overlay } from './overlay'
import { strengthOfWeight, tierOf } from './strength'
import type { PlainDate } from '../time/plain-date'

const skipsNothing: ReadonlySet<number> = new Set()

/**
 * The network as a viewer knows it on a day: the graph of what is OPEN and her overlay, read together. It follows the
 * graph, so that a person who became LIMITED since is gone from it as well.
 */
export function readNetwork(graph: Graph, overlay: Overlay, day: PlainDate): KnownNetwork {
  const today = dayNumber(day)
  const isShown = (person: number) => graph.isShown(person) || overlay.persons.get(person)?.archived === false
  const isColleague = (person: number) =>
    graph.isColleague(person) || (isShown(person) && overlay.persons.get(person)?.colleague === true)

  function addUp(person: number, on: PlainDate): void {
    const at = dayNumber(on)
    addUpAll(graph, overlay, person, { day: at, upTo: at < today ? at : Number.MAX_SAFE_INTEGER })
  }

  function acquaintances(person: number, on: PlainDate): readonly Acquainted[] {
    if (!isShown(person)) return []
    return graph.lists.get(`${overlay.key} ${person} ${on} ${day}`, () => {
      addUp(person, on)
      return listed(graph, isShown)
    })
  }

  return {
    day,
    nodeOf: (personId) => {
      const person = graph.persons.find(personId)
      return person !== undefined && isShown(person) ? person : null
    },
    personIdOf: (person) => graph.persons.id(person),
    isColleague,
    colleagues: () => {
      const limited = [...overlay.persons.keys()].filter((person) => !graph.isKnown(person))
      return [...graph.colleagues(), ...limited.filter(isColleague)].sort((a, b) => byId(graph, a, b))
    },
    acquaintances: (person, on = day) => acquaintances(person, on),
    strength: (one, other, on = day) => {
      if (!isShown(one) || !isShown(other)) return 0
      addUp(one, on)
      return strengthOfWeight(graph.tally.weight(other))
    },
  }
}

function addUpAll(graph: Graph, overlay: Overlay, person: number, reading: Reading): void {
  const { tally, evidence } = graph
  tally.clear(graph.persons.size)
  addMeetings(tally, evidence, person, reading, overlay.retold)
  addMeetings(tally, overlay.evidence, person, reading, skipsNothing)
  addTies(tally, evidence, person, reading)
  addTies(tally, overlay.evidence, person, reading)
  addOverlaps(tally, [evidence, overlay.evidence], person, reading)
}

/** Those in the tally who are known well enough, strongest first; equals in the order of their ids, never their numbers. */
function listed(graph: Graph, isShown: (person: number) => boolean): Acquainted[] {
  const { tally } = graph
  const found: Acquainted[] = []
  for (const node of tally.touched()) {
    const strength = strengthOfWeight(tally.weight(node))
    const tier = tierOf(strength)
    if (tier === null || !isShown(node)) continue
    found.push({
      node,
      strength,
      tier,
      meetings: tally.meetings(node),
      lastOn: dayOfNumber(tally.last(node)),
    })
  }
  return found.sort((a, b) => b.strength - a.strength || byId(graph, a.node, b.node))
}

function byId({ persons }: Graph, one: number, other: number): number {
  return persons.id(one) < persons.id(other) ? -1 : 1
}
