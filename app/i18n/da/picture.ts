/** Pictures of who knows whom. */
export const picture = {}
