import type { measures as danish } from '../da/measures'

export const measures: typeof danish = {}
