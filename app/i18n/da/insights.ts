/** Relationships that need care. */
export const insights = {}
