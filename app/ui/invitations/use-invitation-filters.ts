import type { InvitationPage } from '~/domain/invitations/find-invitations.server'
import type { InvitationStatus } from '~/generated/sqlite/enums'
import { useTexts } from '~/i18n'
import type { ActiveFilter } from '../filter-bar'

type Search = { q: string; status?: InvitationStatus }

/** The filters in force as chips, and the statuses that occur, each with how many. */
export function useInvitationFilters({ q, status }: Search, counts: InvitationPage['counts']) {
  const words = useTexts().kinds.invitationStatus
  const active: ActiveFilter[] = [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(status ? [{ name: 'status', value: status, label: words[status] }] : []),
  ]
  const found = Object.entries(counts) as [InvitationStatus, number][]
  const choices = found.map(([value, count]) => ({ value, label: `${words[value]} (${count})` }))
  return { active, choices }
}
