import type { common as danish } from '../da/common'

export const common: typeof danish = {}
