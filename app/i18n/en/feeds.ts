import type { feeds as danish } from '../da/feeds'

export const feeds: typeof danish = {}
