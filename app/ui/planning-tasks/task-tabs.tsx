import { useTexts } from '~/i18n'
import { addressWith } from '../list-address'
import { useLocation } from '../router'
import { Tabs } from '../tabs'

type TaskTabsProps = { current: 'mine' | 'all'; counts: { mine: number; all: number } }

/** Whose tasks, each with how many are open. */
export function TaskTabs({ current, counts }: TaskTabsProps) {
  const t = useTexts().wheel.tasks
  const { pathname, search } = useLocation()
  return (
    <Tabs
      label={t.tabsLabel}
      tabs={(['mine', 'all'] as const).map((tab) => ({
        to: addressWith(pathname, search, { tab: tab === 'mine' ? null : tab }),
        label: t.tabs[tab],
        count: counts[tab],
        current: tab === current,
      }))}
    />
  )
}
