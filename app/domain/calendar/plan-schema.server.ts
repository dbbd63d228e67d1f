import { z } from 'zod'

/** A year in the address, 1900 to 2199: four digits, so that each year has one address. */
export const yearSchema = z
  .string()
  .regex(/^(19|20|21)\d\d$/)
  .transform(Number)
