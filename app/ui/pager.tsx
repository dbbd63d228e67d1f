import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTexts } from '~/i18n'
import { classNames } from './class-names'
import { addressWith, pagesToOffer } from './list-address'
import { Link, useLocation } from './router'

type PagerProps = {
  /** The page shown, from 1. */
  page: number
  /** How many records there are in all. */
  total: number
  perPage?: number
}

const step =
  'inline-flex min-h-(--control) min-w-(--control) items-center justify-center rounded-md px-2 text-sm font-medium'

/** Links to a list's other pages, keeping the rest of the address. Shows nothing when all fits on one. */
export function Pager({ page, total, perPage = 50 }: PagerProps) {
  const t = useTexts().common.list
  const { pathname, search } = useLocation()
  const last = Math.max(1, Math.ceil(total / perPage))
  if (last === 1) return null
  const to = (n: number) => addressWith(pathname, search, { page: n })
  const first = (page - 1) * perPage + 1
  return (
    <nav
      aria-label={t.pages}
      className="no-print flex flex-wrap items-center justify-between gap-3 border-t border-line px-4 py-2"
    >
      <p className="text-sm text-muted tabular-nums">
        {t.range(first, Math.min(total, page * perPage), total)}
      </p>
      <ul className="flex flex-wrap items-center gap-1 tabular-nums">
        <li>
          <Neighbour to={page > 1 ? to(page - 1) : null} label={t.previousPage} icon={ChevronLeft} />
        </li>
        {pagesToOffer(page, last).map((n, i) => (
          <li key={n ?? `gap-${i}`}>
            {n === null ? (
              <span className="px-1 text-muted">…</span>
            ) : (
              <Link
                to={to(n)}
                aria-label={t.page(n)}
                aria-current={n === page ? 'page' : undefined}
                className={classNames(step, n === page ? 'bg-tint text-accent' : 'text-ink hover:bg-sunken')}
              >
                {n}
              </Link>
            )}
          </li>
        ))}
        <li>
          <Neighbour to={page < last ? to(page + 1) : null} label={t.nextPage} icon={ChevronRight} />
        </li>
      </ul>
    </nav>
  )
}

function Neighbour({
  to,
  label,
  icon: Icon,
}: {
  to: string | null
  label: string
  icon: typeof ChevronLeft
}) {
  if (to === null)
    return (
      <span className={classNames(step, 'text-muted opacity-50')} aria-hidden="true">
        <Icon size={16} />
      </span>
    )
  return (
    <Link to={to} aria-label={label} title={label} className={classNames(step, 'text-ink hover:bg-sunken')}>
      <Icon size={16} aria-hidden="true" />
    </Link>
  )
}
