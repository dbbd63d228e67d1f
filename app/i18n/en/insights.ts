import type { insights as danish } from '../da/insights'

export const insights: typeof danish = {}
