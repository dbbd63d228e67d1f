import type { errors as danish } from '../da/errors'

export const errors: typeof danish = {}
