import type { organisations as danish } from '../da/organisations'

export const organisations: typeof danish = {}
