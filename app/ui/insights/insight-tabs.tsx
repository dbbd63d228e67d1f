import { type InsightKind, insightKinds } from '~/domain/insights/insight'
import { useTexts } from '~/i18n'
import { useLocation } from '../router'
import { Tabs } from '../tabs'

/** One tab for each kind; group, office and search stay, what belongs to the old kind goes. */
export function InsightTabs({ current }: { current: InsightKind }) {
  const t = useTexts().insights
  const { pathname, search } = useLocation()
  const tabs = insightKinds.map((kind) => {
    const query = new URLSearchParams(search)
    for (const name of ['days', 'sort', 'page']) query.delete(name)
    query.set('kind', kind)
    return { to: `${pathname}?${query.toString()}`, label: t.kinds[kind], current: kind === current }
  })
  return <Tabs label={t.title} tabs={tabs} />
}
