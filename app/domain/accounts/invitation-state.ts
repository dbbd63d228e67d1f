export const invitationStates = ['open', 'used', 'revoked', 'expired'] as const

/** What has become of an invitation: only an open one can still be accepted or revoked. */
export type InvitationState = (typeof invitationStates)[number]
