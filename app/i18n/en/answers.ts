import type { answers as danish } from '../da/answers'

export const answers: typeof danish = {}
