import { z } from 'zod'

const period = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .optional()

/** The state of the scoreboard, as its address holds it. */
export const scoreboardSearch = z.object({ period })

/** The state of a measure's page. */
export const measureSearch = z.object({
  period,
  show: z.enum(['counted', 'all']).default('counted'),
  q: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export const measureParams = z.object({ number: z.coerce.number().int().min(1).max(999) })
