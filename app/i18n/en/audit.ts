import type { audit as danish } from '../da/audit'

export const audit: typeof danish = {}
