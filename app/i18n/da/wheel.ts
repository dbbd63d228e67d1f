/** The year wheel and the planning tasks. */
export const wheel = {}
