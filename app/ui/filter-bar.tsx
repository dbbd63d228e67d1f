import type { ReactNode } from 'react'
import { ListFilter, SlidersHorizontal, X } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button } from './button'
import { TextInput } from './field'
import { addressWithout } from './list-address'
import { Form, Link, useLocation } from './router'

export type ActiveFilter = { name: string; value: string; label: string }

type FilterBarProps = {
  /** The text search; leave out for lists without one. */
  q?: { value: string; label?: string }
  /** How many records the filters leave. */
  count?: number
  /** The filters in force, each a chip that removes it. */
  active?: ActiveFilter[]
  /** Parameters kept as they are, such as the sort. */
  keep?: Record<string, string | undefined>
  /** The filter controls: `Select`s and the like, by `name`. */
  children?: ReactNode
}

/** A list's search and filters as a GET form: the address holds all of it. */
export function FilterBar({ q, count, active = [], keep = {}, children }: FilterBarProps) {
  const t = useTexts().common.list
  const { pathname, search } = useLocation()
  const folds = Boolean(q && children)
  return (
    <div className="no-print mb-3 grid gap-3">
      <Form
        method="get"
        action={pathname}
        role="search"
        aria-label={t.filters}
        className="filter-bar grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
      >
        {shownAs(search).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {Object.entries(keep).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        {q ? (
          <TextInput
            key={q.value}
            name="q"
            id="list-q"
            type="search"
            label={q.label ?? t.searchInList}
            defaultValue={q.value}
            autoComplete="off"
            className="col-span-2 min-w-44 flex-[2_1_11rem]"
          />
        ) : null}
        {children ? (
          <div className="filter-choices contents sm:[&>*]:max-w-60 sm:[&>*]:min-w-28 sm:[&>*]:flex-[1_1_8rem]">
            {children}
          </div>
        ) : null}
        {folds ? (
          <label className="filter-fold button">
            <input type="checkbox" className="sr-only" />
            <SlidersHorizontal size={16} aria-hidden="true" />
            {t.filters}
          </label>
        ) : null}
        <Button icon={ListFilter} className={folds ? undefined : 'col-span-2'}>
          {t.applyFilters}
        </Button>
      </Form>
      <div className="flex min-h-6 flex-wrap items-center gap-x-3 gap-y-2">
        {count === undefined ? null : <p className="text-sm text-muted tabular-nums">{t.count(count)}</p>}
        {active.length > 0 ? <Chips active={active} /> : null}
      </div>
    </div>
  )
}

/** How the list is shown stays as it is: the columns, and the saved view it was opened from. */
function shownAs(search: string): [string, string][] {
  return [...new URLSearchParams(search)].filter(([name]) => name === 'columns' || name === 'view')
}

function Chips({ active }: { active: ActiveFilter[] }) {
  const t = useTexts().common.list
  const { pathname, search } = useLocation()
  return (
    <>
      <ul aria-label={t.activeFilters} className="contents">
        {active.map((filter) => (
          <li key={`${filter.name}=${filter.value}`}>
            <Link
              to={addressWithout(pathname, search, filter.name, filter.value)}
              aria-label={t.removeFilter(filter.label)}
              className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-tint px-2.5 text-sm text-accent hover:underline"
            >
              {filter.label}
              <X size={14} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
      <Link to={pathname} className="link text-sm">
        {t.clearFilters}
      </Link>
    </>
  )
}
