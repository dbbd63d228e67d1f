import type { contributions as danish } from '../da/contributions'

export const contributions: typeof danish = {}
