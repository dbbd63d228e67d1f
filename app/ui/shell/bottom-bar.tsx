import { CalendarDays, Ellipsis, House, Plus, Search, Users, type LucideIcon } from 'lucide-react'
import type { Role } from '~/domain/access/actor'
import { can } from '~/domain/access/can'
import { useTexts } from '~/i18n'
import { classNames } from '../class-names'
import { NavLink } from '../router'
import { destinationsFor, onBottomBar, type Destination } from './destinations'
import { NavEntry } from './nav-entry'
import { Disclosure } from './disclosure'

/** The navigation of a phone, within the thumb's reach, with a big Log in the middle. */
export function BottomBar({ role }: { role: Role }) {
  const t = useTexts().shell
  const { main, admin } = destinationsFor(role)
  const rest = [...main.filter((d) => !onBottomBar.has(d.to)), ...admin]
  const mayLog = can({ role }, 'meeting.create')
  return (
    <nav aria-label={t.quickNavigation} className="bottom-bar">
      <ul>
        <Entry to="/" label={t.nav.dashboard} icon={House} />
        <Entry to="/search" label={t.nav.search} icon={Search} />
        {mayLog ? (
          <Entry to="/log" label={t.nav.logShort} icon={Plus} big />
        ) : (
          <Entry to="/meetings" label={t.nav.meetings} icon={CalendarDays} />
        )}
        <Entry to="/people" label={t.nav.people} icon={Users} />
        <li>
          <Disclosure
            className="h-full"
            summaryClassName="bottom-entry"
            summary={
              <>
                <Ellipsis size={20} aria-hidden="true" />
                {t.nav.more}
              </>
            }
          >
            <More destinations={rest} />
          </Disclosure>
        </li>
      </ul>
    </nav>
  )
}

type EntryProps = { to: string; label: string; icon: LucideIcon; big?: boolean }

function Entry({ to, label, icon: Icon, big }: EntryProps) {
  return (
    <li>
      <NavLink to={to} end={to === '/'} className={classNames('bottom-entry', big && 'bottom-log')}>
        <Icon size={big ? 28 : 20} aria-hidden="true" />
        {label}
      </NavLink>
    </li>
  )
}

function More({ destinations }: { destinations: Destination[] }) {
  return (
    <div className="float fixed right-2 bottom-[calc(var(--bottom-bar)+env(safe-area-inset-bottom)+0.5rem)] left-2 max-h-[70dvh] overflow-y-auto p-2">
      <div className="grid grid-cols-2 gap-1">
        {destinations.map((destination) => (
          <NavEntry key={destination.to} destination={destination} />
        ))}
      </div>
    </div>
  )
}
