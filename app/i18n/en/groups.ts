import type { groups as danish } from '../da/groups'

export const groups: typeof danish = {}
