/** Whom we have reached, and where the gaps are. */
export const coverage = {}
