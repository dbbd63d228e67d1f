import type { meetings as danish } from '../da/meetings'

export const meetings: typeof danish = {}
