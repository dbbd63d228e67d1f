import { z } from 'zod'
import { says } from '../errors'
import { formKey, optionalLine, recordId, version } from '../forms/field-schemas.server'

const fields = {
  strength: z
    .enum(['1', '2', '3', '4', '5'], { error: says('required') })
    .transform((typed) => Number(typed)),
  how: optionalLine(200).transform((text) => text ?? ''),
}

export const newTieForm = z.object({ formKey, ...fields })
export const tieEditForm = z.object({ version, ...fields })

export const tieParams = z.object({ tieId: recordId })

export type NewTie = z.output<typeof newTieForm>
export type TieEdit = z.output<typeof tieEditForm>
