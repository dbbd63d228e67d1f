import type { Dice } from './dice'
import type { Known } from './known'

/** One thing to ask of both offices. `pattern` is what requests are timed and counted by. */
export type Asked = {
  pattern: string
  address: string
  /** Fields of a form, for what is posted. */
  form?: Record<string, string>
}

/** An address, or what is posted to it. */
export type Make = (random: Dice, known: Known) => string | Omit<Asked, 'pattern'>
