import type { briefing as danish } from '../da/briefing'

export const briefing: typeof danish = {}
