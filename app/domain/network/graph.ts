import { EvidenceStore } from './evidence-store'
import { KeptLists } from './kept-lists'
import type { Acquainted } from './known-network'
import { Numbering } from './numbering'
import { Tally } from './tally'

/** What is known of a person: archived ones still count among a meeting's participants, but are shown nowhere. */
export type Standing = { archived: boolean; colleague: boolean }

const known = 1
const shown = 2
const colleague = 4

/**
 * Who knows whom by OPEN evidence alone, kept in memory: OPEN persons, the OPEN held meetings they took part in, the
 * ties and appointments between them. Numbers of persons, meetings and organisations are the process' own: a number
 * says nothing of a record and lasts as long as the graph.
 */
export class Graph {
  readonly persons = new Numbering()
  readonly meetings = new Numbering()
  readonly organisations = new Numbering()
  readonly evidence = new EvidenceStore({ sparse: false })
  readonly tally = new Tally()
  readonly lists = new KeptLists<Acquainted>()
  private standings = new Uint8Array(1024)
  private ours: readonly number[] | undefined

  /** To be called after evidence was changed: what was worked out from it no longer holds. */
  touch(): void {
    this.lists.clear()
    this.ours = undefined
  }

  /** Stores what is known of an OPEN person; null when the person is OPEN no longer. */
  putPerson(person: number, standing: Standing | null): void {
    if (person >= this.standings.length) {
      const standings = new Uint8Array(Math.max(person + 1, this.standings.length * 2))
      standings.set(this.standings)
      this.standings = standings
    }
    this.standings[person] = standing
      ? known | (standing.archived ? 0 : shown | (standing.colleague ? colleague : 0))
      : 0
    this.touch()
  }

  /** Whether the person is OPEN, archived or not. */
  isKnown(person: number): boolean {
    return ((this.standings[person] ?? 0) & known) !== 0
  }

  /** Whether the person is OPEN and not archived. */
  isShown(person: number): boolean {
    return ((this.standings[person] ?? 0) & shown) !== 0
  }

  /** Whether the person is shown and has an account in use. */
  isColleague(person: number): boolean {
    return ((this.standings[person] ?? 0) & colleague) !== 0
  }

  colleagues(): readonly number[] {
    if (this.ours) return this.ours
    const ours: number[] = []
    for (let person = 0; person < this.persons.size; person++) if (this.isColleague(person)) ours.push(person)
    return (this.ours = ours)
  }
}
