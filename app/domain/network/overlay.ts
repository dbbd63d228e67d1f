import { EvidenceStore } from './evidence-store'
import type { Standing } from './graph'

let made = 0

/**
 * What one viewer may see beyond what is OPEN, by the graph's numbers: the LIMITED persons and meetings visible to her,
 * with all they bring. An OPEN meeting in which such a person took part is told anew here, with more participants.
 */
export class Overlay {
  /** Tells apart what was worked out with this overlay; viewers who see only what is OPEN share theirs. */
  get key(): string {
    return this.persons.size + this.retold.size === 0 ? 'open' : String(this.number)
  }
  readonly persons = new Map<number, Standing>()
  readonly evidence = new EvidenceStore({ sparse: true })
  /** Meetings that count as told here and not as the graph has them. */
  readonly retold = new Set<number>()
  private readonly number = made++
}
