import { useTexts } from '~/i18n'
import { Link, useLocation } from '../router'
import { isWithin, type Destination } from './destinations'

/** One destination of the navigation, marked while the reader is anywhere under it. */
export function NavEntry({ destination }: { destination: Destination }) {
  const t = useTexts().shell.nav
  const { pathname } = useLocation()
  const { to, text, icon: Icon } = destination
  return (
    <Link to={to} aria-current={isWithin(destination, pathname) ? 'page' : undefined} className="nav-entry">
      <Icon size={20} aria-hidden="true" className="shrink-0" />
      <span className="nav-label">{t[text]}</span>
    </Link>
  )
}
