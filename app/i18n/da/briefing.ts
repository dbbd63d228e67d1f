/** Briefings and readouts as documents. */
export const briefing = {}
