/** Answers to invitations: the public page, what came by mail, what waits for a decision. */
export const answers = {}
