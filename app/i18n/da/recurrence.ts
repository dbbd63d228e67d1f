/** Meetings that recur. */
export const recurrence = {}
