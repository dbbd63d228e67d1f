/** The measures' progress and status. */
export const measures = {}
