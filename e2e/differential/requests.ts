import { askActs } from './ask-acts'
import { askPeople } from './ask-people'
import { askStrategy } from './ask-strategy'
import type { Dice } from './dice'
import type { Known } from './known'
import type { Asked } from './make'

/** Every kind of address where something hidden could show, by its route. */
const patterns = { ...askPeople, ...askStrategy, ...askActs }

/** So many requests, every pattern in its turn before any comes again. */
export function requestsFor(random: Dice, known: Known, many: number): Asked[] {
  const asked: Asked[] = []
  while (asked.length < many)
    for (const [pattern, make] of random.some(Object.entries(patterns), Infinity)) {
      const made = make(random, known)
      asked.push({ pattern, ...(typeof made === 'string' ? { address: made } : made) })
    }
  return asked.slice(0, many)
}
