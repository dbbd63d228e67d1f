import { useTexts } from '~/i18n'
import { addressWith } from '../list-address'
import { useLocation } from '../router'
import { Tabs } from '../tabs'

type View = 'tiles' | 'map' | 'table'

/** The same coverage as tiles, as a map and as a table. */
export function CoverageViews({ current }: { current: View }) {
  const t = useTexts().coverage.views
  const { pathname, search } = useLocation()
  return (
    <Tabs
      label={t.label}
      tabs={(['tiles', 'map', 'table'] as const).map((view) => ({
        to: addressWith(pathname, search, { view: view === 'tiles' ? null : view }),
        label: t[view],
        current: view === current,
      }))}
    />
  )
}
