import { useTexts } from '~/i18n'
import { Tabs } from '../tabs'

const pages = { wheel: '/plan', series: '/series', tasks: '/tasks' } as const

/** The three pages of the office's plan beside each other. */
export function PlanTabs({ current }: { current: keyof typeof pages }) {
  const t = useTexts().wheel
  return (
    <Tabs
      label={t.tabsLabel}
      tabs={(['wheel', 'series', 'tasks'] as const).map((page) => ({
        to: pages[page],
        label: t.pages[page],
        current: page === current,
      }))}
    />
  )
}
