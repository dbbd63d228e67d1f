import type { recurrence as danish } from '../da/recurrence'

export const recurrence: typeof danish = {}
