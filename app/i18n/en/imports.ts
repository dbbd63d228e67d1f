import type { imports as danish } from '../da/imports'

export const imports: typeof danish = {}
