import { useTexts } from '~/i18n'
import { Tabs } from '../tabs'

type View = 'board' | 'list' | 'history'

/** A group's members as a board, as a list, and as they were. */
export function GroupViews({ groupId, current }: { groupId: string; current: View }) {
  const t = useTexts().groups.page.views
  return (
    <Tabs
      label={t.label}
      tabs={(['board', 'list', 'history'] as const).map((view) => ({
        to: `/groups/${groupId}${view === 'board' ? '' : `?view=${view}`}`,
        label: t[view],
        current: view === current,
      }))}
    />
  )
}
