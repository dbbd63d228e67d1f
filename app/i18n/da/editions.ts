/** Editions of a series: plan, invite, hold, follow up. */
export const editions = {}
