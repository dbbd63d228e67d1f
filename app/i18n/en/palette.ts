import type { palette as danish } from '../da/palette'

export const palette: typeof danish = {}
