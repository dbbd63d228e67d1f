/** Contributions to the measures. */
export const contributions = {}
