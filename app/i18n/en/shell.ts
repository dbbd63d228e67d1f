import type { shell as danish } from '../da/shell'

export const shell: typeof danish = {}
