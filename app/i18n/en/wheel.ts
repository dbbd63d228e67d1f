import type { wheel as danish } from '../da/wheel'

export const wheel: typeof danish = {}
