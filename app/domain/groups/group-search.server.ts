import { z } from 'zod'
import { recordId } from '../forms/field-schemas.server'
import { ladder } from './group'

const sorts = ['name', 'rung', 'since', 'owner', 'next', 'expected'] as const

/** What a group's page shows, as its address says it. `on` is a day as it was typed. */
export const groupSearch = z.object({
  view: z.enum(['board', 'list', 'history']).default('board'),
  q: z.string().max(100).default(''),
  rung: z.enum(ladder).optional(),
  owner: recordId.optional(),
  live: z.enum(['yes', 'no']).optional(),
  sort: z.enum([...sorts, ...sorts.map((sort) => `-${sort}` as const)]).default('rung'),
  on: z.string().max(60).default(''),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type GroupSearch = z.output<typeof groupSearch>
