/** The command palette and keyboard shortcuts. */
export const palette = {}
