import type { coverage as danish } from '../da/coverage'

export const coverage: typeof danish = {}
