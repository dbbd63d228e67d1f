import { z } from 'zod'
import { pictureSizes } from '../picture/sizes'
import { fromPattern, toPattern } from './paths-address'

/** How far back every step's last contact may lie, in months. */
export const recencies = ['3', '6', '12', '24'] as const

/** Ways to read the same answer. */
export const pathViews = ['paths', 'picture', 'table'] as const

const typed = z.string().trim().max(200).optional()
const picked = z.string().max(100).optional()

/** The question of the page about paths, as its address holds it, and what its form sends before that is settled. */
export const pathsSearch = z.object({
  from: z.string().regex(fromPattern).default('us'),
  to: z.string().regex(toPattern).optional(),
  via: z.string().regex(toPattern).optional(),
  recency: z.enum(recencies).optional(),
  tier: z.enum(['moderate', 'strong']).optional(),
  view: z.enum(pathViews).default('paths'),
  /** Most persons a picture shows. */
  size: z.coerce
    .number()
    .refine((size) => pictureSizes.some((one) => one === size))
    .optional(),
  ...{ 'to.text': typed, 'to.id': picked },
  ...{ 'via.text': typed, 'via.id': picked },
  ...{ 'person.text': typed, 'person.id': picked },
})

export type PathsSearch = z.output<typeof pathsSearch>
