import { classNames } from './class-names'
import { Link } from './router'

export type Tab = { to: string; label: string; count?: number; current: boolean }

/** Pages beside each other as links: the address tells which is open, so it works without scripts. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="no-print mb-4 overflow-x-auto border-b border-line">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to}
              preventScrollReset
              aria-current={tab.current ? 'page' : undefined}
              className={classNames(
                '-mb-px flex min-h-(--control) items-center gap-2 border-b-2 px-3 text-sm font-medium whitespace-nowrap',
                tab.current ? 'border-accent text-accent' : 'border-transparent text-muted hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : <span className="font-normal tabular-nums">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
