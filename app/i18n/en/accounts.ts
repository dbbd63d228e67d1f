import type { accounts as danish } from '../da/accounts'

export const accounts: typeof danish = {}
