import type { calendar as danish } from '../da/calendar'

export const calendar: typeof danish = {}
