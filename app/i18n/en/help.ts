import type { help as danish } from '../da/help'

export const help: typeof danish = {}
