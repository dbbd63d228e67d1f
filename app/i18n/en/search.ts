import type { search as danish } from '../da/search'

export const search: typeof danish = {}
