import type { followUps as danish } from '../da/followUps'

export const followUps: typeof danish = {}
