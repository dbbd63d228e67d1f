import type { series as danish } from '../da/series'

export const series: typeof danish = {}
