import { Plus } from 'lucide-react'
import type { Role } from '~/domain/access/actor'
import { can } from '~/domain/access/can'
import { useTexts } from '~/i18n'
import { Mark } from '../mark'
import { Link, NavLink } from '../router'
import { destinationsFor, type Destination } from './destinations'
import { NavEntry } from './nav-entry'

/** The navigation on the left: icons from 768 px, with words from 1440 px. */
export function Rail({ role }: { role: Role }) {
  const t = useTexts().shell
  const { main, admin } = destinationsFor(role)
  return (
    <div className="rail">
      <nav aria-label={t.mainNavigation} className="flex flex-1 flex-col">
        <Link
          to="/"
          className="flex h-14 shrink-0 items-center justify-center gap-3 border-b border-line px-4 text-lg font-semibold text-ink xl:justify-start"
        >
          <Mark />
          <span className="max-xl:sr-only">{t.appName}</span>
        </Link>
        <div className="flex flex-1 flex-col gap-1 p-2 xl:p-3">
          {can({ role }, 'meeting.create') ? (
            <NavLink to="/log" className="log-entry button button-primary mb-2 shrink-0">
              <Plus size={20} aria-hidden="true" className="shrink-0" />
              <span className="nav-label">{t.nav.log}</span>
            </NavLink>
          ) : null}
          <Entries destinations={main} />
          {admin.length > 0 ? (
            <div role="group" aria-label={t.nav.admin} className="mt-auto border-t border-line pt-2">
              <p aria-hidden="true" className="wide-only px-3 py-1 text-xs font-medium text-muted">
                {t.nav.admin}
              </p>
              <Entries destinations={admin} />
            </div>
          ) : null}
        </div>
      </nav>
    </div>
  )
}

function Entries({ destinations }: { destinations: Destination[] }) {
  return (
    <ul className="grid gap-0.5">
      {destinations.map((destination) => (
        <li key={destination.to}>
          <NavEntry destination={destination} />
        </li>
      ))}
    </ul>
  )
}
