/** Invitations, their sending, and the outbox. */
export const invitations = {}
