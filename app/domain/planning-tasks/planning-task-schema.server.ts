import { z } from 'zod'
import { formKey, line, recordId, version } from '../forms/field-schemas.server'

const fields = { title: line(300), due: line(60), ownerId: recordId.optional() }

export const newPlanningTaskForm = z.object({ formKey, editionId: recordId, ...fields })
export const planningTaskEditForm = z.object({ version, ...fields })

const taskStates = ['open', 'overdue', 'done', 'any'] as const

/** The state of the list of planning tasks, as its address holds it. */
export const planningTaskSearch = z.object({
  tab: z.enum(['mine', 'all']).default('mine'),
  state: z.enum(taskStates).default('open'),
  owner: z.union([z.literal('none'), recordId]).optional(),
  series: recordId.optional(),
  archived: z.literal('1').optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['due', '-due', 'edition', '-edition', 'owner', '-owner']).default('due'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export const planningTaskParams = z.object({ taskId: recordId })
