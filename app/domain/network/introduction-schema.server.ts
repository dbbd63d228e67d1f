import { z } from 'zod'
import { says } from '../errors'
import { formKey, line, optionalLine } from '../forms/field-schemas.server'

const id = '[0-9a-zA-Z_-]{1,64}'

/** The ids along a path, from where it begins to the person sought: two to four. */
const pathOfIds = z
  .string({ error: says('required') })
  .regex(new RegExp(`^${id}(?:,${id}){1,3}$`), says('notFoundChoice'))
  .transform((text) => text.split(','))

export const introductionSearch = z.object({ path: pathOfIds.optional() })

export const introductionForm = z.object({
  formKey,
  path: pathOfIds,
  text: line(500),
  due: optionalLine(60),
})

export type IntroductionInput = z.output<typeof introductionForm>
