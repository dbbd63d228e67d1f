import type { admin as danish } from '../da/admin'

export const admin: typeof danish = {}
