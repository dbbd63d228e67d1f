/** Calendars one subscribes to by a secret address. */
export const feeds = {}
