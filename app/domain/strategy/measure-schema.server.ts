import { z } from 'zod'
import { formKey, line, optionalLine, recordId, version } from '../forms/field-schemas.server'
import { says } from '../errors'

/** Owner and next milestone; the day as it was typed. */
export const measureForm = z.object({
  version,
  ownerId: recordId.optional(),
  milestone: optionalLine(200),
  milestoneOn: optionalLine(60),
})

/** Leadership's judgement: never without its reason and its day. */
export const overrideForm = z.object({
  version,
  status: z.enum(['NOT_STARTED', 'BEHIND', 'AT_RISK', 'ON_TRACK', 'DONE'], { error: says('required') }),
  reason: line(500),
  on: line(60),
})

export const liftingForm = z.object({ version })

const dates = { startsOn: line(60), endsOn: line(60) }
const names = { nameDa: line(200), nameEn: line(200) }

/** `copyId`: the period whose priorities and measures it begins with; left out, it begins empty. */
export const newPeriodForm = z.object({
  formKey,
  ...names,
  ...dates,
  copyId: recordId.optional(),
})

export const periodForm = z.object({ version, ...names, ...dates })

export const periodParams = z.object({ key: z.string().regex(/^[a-z0-9-]{1,80}$/) })
