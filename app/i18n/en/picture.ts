import type { picture as danish } from '../da/picture'

export const picture: typeof danish = {}
