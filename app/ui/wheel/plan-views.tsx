import type { WheelYear } from '~/domain/wheel/find-year.server'
import { useTexts } from '~/i18n'
import { addressWith } from '../list-address'
import { useLocation } from '../router'
import { Tabs } from '../tabs'
import { sumsOf } from './month-counts'

/** On a phone: the wheel or the months, one at a time. */
export function PlanViews({ current }: { current: 'list' | 'wheel' }) {
  const t = useTexts().wheel.view
  const { pathname, search } = useLocation()
  return (
    <div className="sm:hidden print:hidden">
      <Tabs
        label={t.label}
        tabs={(['list', 'wheel'] as const).map((view) => ({
          to: addressWith(pathname, search, { view: view === 'list' ? null : view }),
          label: t[view],
          current: view === current,
        }))}
      />
    </div>
  )
}

/** The year in one sentence. */
export function Summary({ year, plan }: { year: number; plan: WheelYear }) {
  const t = useTexts().wheel.summary
  const sums = sumsOf(plan)
  const parts = [
    t.year(year, sums),
    ...(sums.overdue > 0 ? [t.overdue(sums.overdue)] : []),
    ...(plan.gaps.length > 0 ? [t.gaps(plan.gaps.length)] : []),
    ...(plan.clashes.length > 0 ? [t.clashes(plan.clashes.length)] : []),
  ]
  return <p>{t.join(parts)}</p>
}
