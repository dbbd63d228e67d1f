import type { SavedList } from '~/domain/saved-views/saved-list'
import { useTexts } from '~/i18n'

/** What a list is called: the title of its page. */
export function useListName(): (list: SavedList) => string {
  const t = useTexts()
  const names: Record<SavedList, string> = {
    '/people': t.people.title,
    '/organisations': t.organisations.title,
    '/meetings': t.meetings.title,
    '/follow-ups': t.followUps.title,
    '/groups': t.groups.title,
    '/series': t.series.title,
    '/tasks': t.wheel.tasks.title,
    '/contributions': t.contributions.title,
    '/coverage/gaps': t.coverage.gaps.title,
    '/network/insights': t.insights.title,
    '/outbox': t.invitations.outbox.title,
    '/answers': t.answers.title,
    '/admin/accounts': t.admin.accounts.title,
    '/admin/audit': t.audit.title,
  }
  return (list) => names[list]
}
