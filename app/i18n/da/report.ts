/** The results report for the follow group. */
export const report = {}
