import type { Facet } from '~/domain/search/facets.server'
import { useTexts } from '~/i18n'
import { addressWith } from '../list-address'
import { Link, useLocation } from '../router'

/** What the hits can be narrowed to, with how many of those found each leaves. On a phone it is folded away. */
export function FacetList({ facets, q }: { facets: Facet[]; q: string }) {
  const t = useTexts().search
  const { pathname, search } = useLocation()
  if (facets.length === 0) return null
  const inForce = q.split(' ')
  const groups = facets.map(({ name, values }) => (
    <div key={name}>
      <h3 className="mb-1 text-sm font-semibold">{t.facets[name]}</h3>
      <ul className="grid">
        {values
          .filter(({ scope }) => !inForce.includes(scope))
          .map(({ label, scope, count }) => (
            <li key={scope}>
              <Link
                to={addressWith(pathname, search, { q: `${q} ${scope}` })}
                className="flex min-h-(--control) items-center justify-between gap-3 text-sm hover:underline"
              >
                <span className="link-plain">{label}</span>
                <span className="text-muted tabular-nums">{count}</span>
              </Link>
            </li>
          ))}
      </ul>
    </div>
  ))
  return (
    <>
      <details className="card mb-4 px-4 py-2 lg:hidden">
        <summary className="flex min-h-(--control) cursor-pointer items-center text-sm font-medium">
          {t.narrowDown}
        </summary>
        <nav aria-label={t.narrowDown} className="grid gap-4 py-2 sm:grid-cols-3">
          {groups}
        </nav>
      </details>
      <nav aria-label={t.narrowDown} className="card hidden gap-4 self-start px-4 py-3 lg:grid">
        <h2 className="text-sm font-semibold text-muted">{t.narrowDown}</h2>
        {groups}
      </nav>
    </>
  )
}
