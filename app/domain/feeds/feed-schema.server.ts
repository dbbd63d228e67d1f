import { z } from 'zod'
import { says } from '../errors'
import { formKey, optionalLine, recordId } from '../forms/field-schemas.server'
import { alarmChoices, readSource } from './feed'

const source = z.string({ error: says('choose') }).transform((text, context) => {
  const read = readSource(text)
  if (read) return read
  context.addIssue({ code: 'custom', message: says('notFoundChoice') })
  return z.NEVER
})

export const newFeedForm = z.object({
  formKey,
  source,
  content: z.enum(['FULL', 'BUSY'], { error: says('choose') }),
  locale: z.enum(['da', 'en'], { error: says('choose') }),
  alarm: z.coerce
    .number()
    .refine((minutes) => alarmChoices.some((choice) => choice === minutes), says('unknownChoice'))
    .optional(),
  label: optionalLine(80),
})

export type NewFeed = z.output<typeof newFeedForm>

export const feedParams = z.object({ feedId: recordId })
