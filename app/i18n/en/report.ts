import type { report as danish } from '../da/report'

export const report: typeof danish = {}
