/** Calendars read in. */
export const imports = {}
