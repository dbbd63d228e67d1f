import type { people as danish } from '../da/people'

export const people: typeof danish = {}
