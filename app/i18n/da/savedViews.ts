/** Lists saved under a name. */
export const savedViews = {}
