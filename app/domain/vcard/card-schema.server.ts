import { z } from 'zod'
import { vcardVersions } from './person-card'

/** What an address of contact cards says: `ids` are comma-separated. */
export const cardSearch = z.object({
  version: z.enum(vcardVersions).default('3.0'),
  ids: z
    .string()
    .max(100_000)
    .transform((text) => text.split(',').filter((id) => id !== ''))
    .optional(),
})
