import { z } from 'zod'
import { type Ring, rings } from './wheel'

const planTypes = ['any', 'editions', 'tasks', 'meetings'] as const

/** The state of the year's page, as its address holds it. */
export const planSearch = z.object({
  /** On a phone, which of the two is shown. */
  view: z.enum(['list', 'wheel']).default('list'),
  type: z.enum(planTypes).default('any'),
  tasks: z.enum(['all', 'mine']).default('all'),
  /** The rings left out, joined by full stops. */
  without: z
    .string()
    .regex(/^[a-z]+(\.[a-z]+){0,3}$/)
    .optional(),
  /** 1–12: that month alone. */
  month: z.coerce.number().int().min(1).max(12).optional(),
  q: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

/** The rings that are shown; a name that is none changes nothing. */
export function shownRings(without: string | undefined): Ring[] {
  const left = new Set(without?.split('.'))
  return rings.filter((ring) => !left.has(ring))
}
