import type { capture as danish } from '../da/capture'

export const capture: typeof danish = {}
