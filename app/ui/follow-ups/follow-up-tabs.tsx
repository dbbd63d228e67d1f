import type { FollowUpTab } from '~/domain/follow-ups/find-follow-ups.server'
import { useTexts } from '~/i18n'
import { addressWith } from '../list-address'
import { useLocation } from '../router'
import { Tabs } from '../tabs'

const order = ['mine', 'office', 'overdue', 'all'] as const satisfies readonly FollowUpTab[]

type FollowUpTabsProps = { current: FollowUpTab; counts: Record<FollowUpTab, number> }

/** Whose follow-ups, each with how many are open. */
export function FollowUpTabs({ current, counts }: FollowUpTabsProps) {
  const t = useTexts().followUps
  const { pathname, search } = useLocation()
  return (
    <Tabs
      label={t.tabsLabel}
      tabs={order.map((tab) => ({
        to: addressWith(pathname, search, { tab: tab === 'mine' ? null : tab }),
        label: t.tabs[tab],
        count: counts[tab],
        current: tab === current,
      }))}
    />
  )
}
