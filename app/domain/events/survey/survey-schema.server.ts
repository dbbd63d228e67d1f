import { z } from 'zod'
import { says } from '../../errors'
import { checked, line, listOf, recordId, version } from '../../forms/field-schemas.server'
import { parseShare } from './survey'

const share = z.string({ error: says('required') }).transform((typed, context) => {
  const read = parseShare(typed)
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: says('shareUnknown') })
  return z.NEVER
})

const statement = z
  .object({
    /** Of an earlier statement it is the same as; empty for a new one. */
    key: recordId.optional(),
    textDa: line(300),
    textEn: line(300),
    agree: share,
    disagree: share,
  })
  .refine(({ agree, disagree }) => agree + disagree <= 100, {
    error: says('sharesAboveHundred'),
    path: ['disagree'],
  })

export const statementsForm = z.object({
  version,
  respondents: z.coerce
    .number({ error: says('notNumber') })
    .int(says('notNumber'))
    .min(1, says('tooSmall', { min: 1 }))
    .max(10_000_000, says('tooBig', { max: 10_000_000 }))
    .optional(),
  verified: checked,
  statements: listOf(statement, 50),
})

export type StatementsEdit = z.output<typeof statementsForm>
