import { z } from 'zod'
import { checked, formKey, line, recordId, version } from '../forms/field-schemas.server'
import { isSavedList } from './saved-list'

const list = z.string().refine(isSavedList)
const query = z
  .string()
  .max(8_000)
  .optional()
  .transform((text) => text ?? '')
const fields = { name: line(60), shared: checked }

export const newViewForm = z.object({ formKey, list, query, ...fields })
export const viewEditForm = z.object({ version, ...fields })
/** The list's state in place of what the view holds. */
export const viewReplacementForm = z.object({ version, query })

export const viewParams = z.object({ viewId: recordId })

/** What the address of the form for a new view may say. */
export const newViewAddress = z.object({ list: list.optional(), query: z.string().max(8_000).default('') })
