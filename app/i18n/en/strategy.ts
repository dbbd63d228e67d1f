import type { strategy as danish } from '../da/strategy'

export const strategy: typeof danish = {}
