import type { network as danish } from '../da/network'

export const network: typeof danish = {}
