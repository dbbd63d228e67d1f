import { z } from 'zod'
import { says } from '../errors'
import { formKey, line, optionalLine, recordId, version } from '../forms/field-schemas.server'

const rank = z.coerce
  .number({ error: says('notNumber') })
  .int(says('notNumber'))
  .min(1, says('tooSmall', { min: 1 }))
  .max(9999, says('tooBig', { max: 9999 }))

const postFields = { titleDa: line(), titleEn: optionalLine(), rank: rank.optional() }

export const newPostSchema = z.object({
  ...postFields,
  organisation: line(),
  organisationId: recordId.optional(),
  formKey,
})
export const editedPostSchema = z.object({ ...postFields, version })

const typedDay = optionalLine(60)

/** Either of a given person, to an organisation's post by title, or of someone to a given post. */
export const newAppointmentSchema = z.object({
  personId: recordId.optional(),
  person: optionalLine(),
  postId: recordId.optional(),
  organisation: optionalLine(),
  organisationId: recordId.optional(),
  title: optionalLine(),
  from: typedDay,
  to: typedDay,
  formKey,
})
export const editedAppointmentSchema = z.object({ from: typedDay, to: typedDay, version })

export const successionSchema = z.object({
  predecessor: recordId.optional(),
  lastDay: typedDay,
  successor: optionalLine(),
  successorId: recordId.optional(),
  firstDay: typedDay,
  newOrganisation: optionalLine(),
  newOrganisationId: recordId.optional(),
  newTitle: optionalLine(),
  formKey,
})

export type GivenPost = z.output<z.ZodObject<typeof postFields>>
export type NewAppointment = z.output<typeof newAppointmentSchema>
export type GivenSuccession = z.output<typeof successionSchema>
