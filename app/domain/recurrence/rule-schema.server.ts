import { z } from 'zod'
import { says } from '../errors'
import { listOf, optionalLine, recordId } from '../forms/field-schemas.server'
import { monthlyWays } from './read-rule'
import { frequencies, weekdays } from './recurrence-rule'
import { scopes } from './recurrence-scope'

const mostInterval = 99

/** The form fields of `RepeatFields`; `repeat` left out is never. */
export const ruleFields = {
  repeat: z.enum(frequencies, says('unknownChoice')).optional(),
  repeatInterval: z.coerce
    .number({ error: says('notNumber') })
    .int(says('notNumber'))
    .min(1, says('tooSmall', { min: 1 }))
    .max(mostInterval, says('tooBig', { max: mostInterval }))
    .default(1),
  repeatDays: listOf(z.enum(weekdays, says('unknownChoice')), 7),
  repeatBy: z.enum(monthlyWays, says('unknownChoice')).default('date'),
  repeatUntil: optionalLine(60),
}

/** What an act on an occurrence goes for; without an answer, for it alone. */
export const scopeSearch = z.object({ scope: z.enum(scopes).default('this') })

export const recurrenceParams = z.object({ recurrenceId: recordId })
