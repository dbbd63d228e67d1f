import { z } from 'zod'
import { recordId } from '../forms/field-schemas.server'
import { insightKinds } from './insight'

/** The state of a list of insights, as its address holds it. `days` has its own default for each kind. */
export const insightSearch = z.object({
  kind: z.enum(insightKinds).default('cooling'),
  group: recordId.optional(),
  office: recordId.optional(),
  days: z.coerce.number().int().min(30).max(1_095).optional(),
  q: z.string().max(100).default(''),
  sort: z.enum(['fall', 'strength', '-strength', 'last', '-last']).default('fall'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export type InsightSearch = z.output<typeof insightSearch>
