/** Series: events that recur, and their templates. */
export const series = {}
