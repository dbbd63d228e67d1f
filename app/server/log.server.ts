import pino from 'pino'
import { environment } from '~/env.server'

/** One JSON line an event. Nothing that a person wrote goes in: no names, addresses, queries or form fields. */
export const log = pino({
  level: environment().logLevel,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
})
