import { z } from 'zod'
import { recordId } from '../forms/field-schemas.server'
import type { PersonFilter } from './find-people.server'

/** The state of the list of persons, as its address holds it. */
export const peopleSearch = z.object({
  q: z.string().max(100).default(''),
  org: z.string().max(100).default(''),
  organisation: recordId.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  knownBy: recordId.optional(),
  archived: z.literal('1').optional(),
  sort: z.enum(['name', '-name', 'country', '-country', 'changed', '-changed']).default('name'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

const columns = { name: 'name', country: 'country', changed: 'changed' } as const

export function peopleFilter(search: z.output<typeof peopleSearch>): PersonFilter {
  return {
    ...search,
    organisationId: search.organisation,
    archived: search.archived === '1',
    sort: columns[search.sort.replace('-', '') as keyof typeof columns],
    descending: search.sort.startsWith('-'),
  }
}
