import type { savedViews as danish } from '../da/savedViews'

export const savedViews: typeof danish = {}
