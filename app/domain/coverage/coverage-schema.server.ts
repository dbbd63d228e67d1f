import { z } from 'zod'
import { recordId } from '../forms/field-schemas.server'
import { metrics, windows } from './coverage'
import { gapKinds, silentAfter } from './gaps'

const sorts = ['name', 'rung', 'last', 'level', 'strength', 'meetings', 'followups', 'next'] as const
export type CoverageSort = (typeof sorts)[number]

const page = z.coerce.number().int().min(1).max(1000).default(1)
const q = z.string().max(100).default('')
const withFalling = <T extends string>(keys: readonly T[]) =>
  z.enum([...keys, ...keys.map((key) => `-${key}` as const)])

/** What a coverage page shows, as its address says it. `group` is a group's id, or "all" for every country. */
export const coverageSearch = z.object({
  group: z.union([z.literal('all'), recordId]).optional(),
  metric: z.enum(metrics).default('last'),
  window: z.coerce
    .number()
    .refine((days) => windows.some((one) => one === days))
    .default(365),
  view: z.enum(['tiles', 'map', 'table']).default('tiles'),
  q,
  sort: withFalling(sorts).default('name'),
  page,
})
export type CoverageSearch = z.output<typeof coverageSearch>

export const gapSearch = z.object({
  group: recordId.optional(),
  office: recordId.optional(),
  kind: z.enum(gapKinds).optional(),
  days: z.coerce.number().int().min(1).max(3650).default(silentAfter),
  q,
  page,
})
export type GapSearch = z.output<typeof gapSearch>

export const coveredParams = z.object({ organisationId: recordId })
