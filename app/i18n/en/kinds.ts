import type { kinds as danish } from '../da/kinds'

export const kinds: typeof danish = {}
