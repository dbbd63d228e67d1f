import type { editions as danish } from '../da/editions'

export const editions: typeof danish = {}
