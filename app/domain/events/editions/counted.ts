import type { Counted } from './edition-rules'
import type { InvitationRow } from './find-invitations.server'

/** What the rules count of a row. */
export function countedOf({ status, companions, organisation, country }: InvitationRow): Counted {
  return { status, companions, country, organisationKind: organisation?.kind ?? null }
}
