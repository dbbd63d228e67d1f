import { z } from 'zod'
import { handlingFields } from '../../access/handling.server'
import { says } from '../../errors'
import {
  formKey,
  listOf,
  optionalLine,
  prose,
  recordId,
  timeZone,
  version,
  webAddress,
} from '../../forms/field-schemas.server'
import { phases } from './edition'

const capacity = z.coerce
  .number({ error: says('notNumber') })
  .int(says('notNumber'))
  .min(1, says('tooSmall', { min: 1 }))
  .max(100_000, says('tooBig', { max: 100_000 }))

const when = {
  /** Typed; an edition without a date is refused where the date stands. */
  date: optionalLine(60),
  endDate: optionalLine(60),
  time: optionalLine(40),
  zone: timeZone,
  clock: z.enum(['earlier', 'later']).optional(),
}

const guestKey = z.string().regex(/^(post|person):[0-9a-zA-Z_-]{1,64}$/, says('notFoundChoice'))

export const newEditionForm = z.object({
  formKey,
  fromId: recordId.optional(),
  /** One of the proposed first days; `date` is another one, typed. */
  proposed: z.iso.date(says('dateUnknown')).optional(),
  ...when,
  nameDa: optionalLine(160),
  nameEn: optionalLine(160),
  place: optionalLine(),
  link: webAddress().optional(),
  guests: listOf(guestKey, 1000),
})

/** An organisation picked from the list, or its name typed in full. */
const chosen = z.object({ id: recordId.optional(), text: optionalLine() }).default({})

export const editionForm = z.object({
  version,
  ...when,
  nameDa: optionalLine(160),
  nameEn: optionalLine(160),
  place: optionalLine(),
  link: webAddress().optional(),
  host: chosen,
  capacity: capacity.optional(),
  lessons: prose(10_000),
  subjectDa: optionalLine(200),
  subjectEn: optionalLine(200),
  invitationDa: prose(10_000),
  invitationEn: prose(10_000),
  ...handlingFields,
})

export type NewEdition = z.output<typeof newEditionForm>
export type EditionEdit = z.output<typeof editionForm>

export const editionParams = z.object({ editionId: recordId })

/** The board's address: which column a phone shows. */
export const boardSearch = z.object({ phase: z.enum(phases).optional() })

export const audienceForm = z.object({ formKey, guests: listOf(guestKey, 1000) })
