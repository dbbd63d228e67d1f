import { type DayNumber, noDay } from './day-number'

/**
 * What one person has in common with each other, added up. Made once and cleared after each use: it has room for
 * everybody, but only those touched cost time.
 */
export class Tally {
  private weights = new Float64Array(0)
  private counts = new Int32Array(0)
  private lasts = new Int32Array(0)
  private seen = new Uint8Array(0)
  private people: number[] = []

  /** Forgets everything and makes room for persons with numbers below `size`. */
  clear(size: number): void {
    for (const person of this.people) {
      this.weights[person] = 0
      this.counts[person] = 0
      this.lasts[person] = noDay
      this.seen[person] = 0
    }
    this.people = []
    if (size <= this.seen.length) return
    const room = Math.ceil(size * 1.25)
    this.weights = new Float64Array(room)
    this.counts = new Int32Array(room)
    this.lasts = new Int32Array(room).fill(noDay)
    this.seen = new Uint8Array(room)
  }

  add(person: number, weight: number): void {
    if (this.seen[person] === 0) {
      this.seen[person] = 1
      this.people.push(person)
    }
    this.weights[person] = this.weight(person) + weight
  }

  addMeeting(person: number, weight: number, day: DayNumber): void {
    this.add(person, weight)
    this.counts[person] = this.meetings(person) + 1
    if (day > this.last(person)) this.lasts[person] = day
  }

  touched(): readonly number[] {
    return this.people
  }

  weight(person: number): number {
    return this.weights[person] as number
  }

  meetings(person: number): number {
    return this.counts[person] as number
  }

  last(person: number): DayNumber {
    return this.lasts[person] as number
  }
}
