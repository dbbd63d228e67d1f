import { z } from 'zod'
import { checked, formKey, line, optionalLine, recordId, version } from '../forms/field-schemas.server'

const fields = { text: line(500), ownerId: recordId.optional(), due: optionalLine(60), theirs: checked }

export const newFollowUpForm = z.object({
  formKey,
  ...fields,
  meetingId: recordId.optional(),
  editionId: recordId.optional(),
})
export const followUpEditForm = z.object({ version, ...fields })

/** The state of the follow-ups list, as its address holds it. */
export const followUpSearch = z.object({
  tab: z.enum(['mine', 'office', 'overdue', 'all']).default('mine'),
  done: z.enum(['open', 'done', 'any']).default('open'),
  archived: z.literal('1').optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['due', '-due', 'text', '-text', 'owner', '-owner']).default('due'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export const followUpParams = z.object({ id: recordId })
