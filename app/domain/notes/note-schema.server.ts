import { z } from 'zod'
import { handlingFields } from '../access/handling.server'
import { says } from '../errors'
import { formKey, prose, recordId, version } from '../forms/field-schemas.server'

const noteFields = {
  body: prose(20_000).refine((text) => text !== '', says('required')),
  ...handlingFields,
}

export const newNoteSchema = z.object({
  ...noteFields,
  personId: recordId.optional(),
  organisationId: recordId.optional(),
  groupId: recordId.optional(),
  formKey,
})
export const editedNoteSchema = z.object({ ...noteFields, version })

export type GivenNote = z.output<z.ZodObject<typeof noteFields>>
