import type { invitations as danish } from '../da/invitations'

export const invitations: typeof danish = {}
