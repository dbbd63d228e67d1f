import type { dashboard as danish } from '../da/dashboard'

export const dashboard: typeof danish = {}
