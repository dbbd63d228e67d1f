import { z } from 'zod'
import { unmarkedHandlingFields } from '../access/handling.server'
import { says } from '../errors'
import {
  emailAddress,
  formKey,
  line,
  optionalLine,
  recordId,
  version,
  webAddress,
} from '../forms/field-schemas.server'
import { contactPointKinds, type ContactPointKind } from './contact-point'

const telephone = line(60).refine((text) => /^[+\d][\d\s().\-/]{3,}$/.test(text), says('notPhone'))

/** What each kind of contact point must look like; an assistant, an address and Signal are free text. */
const valueOf: Partial<Record<ContactPointKind, z.ZodType<string>>> = {
  EMAIL: emailAddress,
  PHONE: telephone,
  MOBILE: telephone,
  WEB: webAddress(),
}

const contactPointFields = {
  kind: z.enum(contactPointKinds, { error: says('choose') }),
  value: line(500),
  label: optionalLine(100),
  ...unmarkedHandlingFields,
}

export const newContactPointSchema = z
  .object({
    ...contactPointFields,
    personId: recordId.optional(),
    postId: recordId.optional(),
    organisationId: recordId.optional(),
    formKey,
  })
  .superRefine(checkValue)
export const editedContactPointSchema = z.object({ ...contactPointFields, version }).superRefine(checkValue)

export type GivenContactPoint = z.output<z.ZodObject<typeof contactPointFields>>
export type NewContactPoint = z.output<typeof newContactPointSchema>

function checkValue(given: { kind: ContactPointKind; value: string }, context: z.RefinementCtx): void {
  const checked = valueOf[given.kind]?.safeParse(given.value)
  const message = checked?.error?.issues[0]?.message
  if (message) context.addIssue({ code: 'custom', path: ['value'], message })
}
