import { z } from 'zod'

const typed = z.string().max(60).optional()

/** The report's address. */
export const reportSearch = z.object({
  from: typed,
  to: typed,
  period: z.string().max(100).optional(),
  language: z.enum(['da', 'en']).optional(),
})
