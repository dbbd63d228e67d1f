import { useEffect, useRef, type ReactNode } from 'react'
import { useReader, useTexts } from '~/i18n'
import { Mark } from '../mark'
import { useLookedAt } from '../palette/use-looked-at'
import { Link, useLocation, useNavigation } from '../router'
import { Toast, type Message } from '../toast'
import { BottomBar } from './bottom-bar'
import { LanguageChoice } from './language-choice'
import { Rail } from './rail'
import { SearchBox } from './search-box'
import { UserMenu } from './user-menu'

type ShellProps = {
  /** Everything in the database is invented. */
  demo: boolean
  message: Message | null
  children: ReactNode
}

/** The frame around every page: the full one for a signed-in reader, a quiet one for a stranger. */
export function Shell({ demo, message, children }: ShellProps) {
  const { role } = useReader()
  useLookedAt()
  return role ? (
    <div className="shell">
      <SkipLink />
      <Rail role={role} />
      {demo ? <DemoBanner /> : null}
      <header className="top-bar">
        <BrandLink className="md:hidden" />
        <SearchBox />
        <div className="hidden flex-1 md:block" />
        <UserMenu />
      </header>
      <Main>{children}</Main>
      <Footer />
      <BottomBar role={role} />
      <Toast message={message} />
      <Progress />
    </div>
  ) : (
    <div className="stranger flex min-h-dvh flex-col">
      <SkipLink />
      {demo ? <DemoBanner /> : null}
      <header className="flex items-center justify-between gap-4 px-4 py-3 sm:px-8">
        <BrandLink withName />
        <div className="w-48">
          <LanguageChoice />
        </div>
      </header>
      <Main>{children}</Main>
      <Footer />
      <Toast message={message} />
      <Progress />
    </div>
  )
}

function SkipLink() {
  const t = useTexts().shell
  return (
    <a href="#content" className="button fixed top-2 left-2 z-70 not-focus-visible:sr-only">
      {t.skipToContent}
    </a>
  )
}

function BrandLink({ withName, className }: { withName?: boolean; className?: string }) {
  const t = useTexts().shell
  return (
    <Link
      to="/"
      aria-label={t.appName}
      className={`flex items-center gap-3 text-lg font-semibold text-ink ${className ?? ''}`}
    >
      <Mark />
      {withName ? t.appName : null}
    </Link>
  )
}

/** After a move to another page the focus starts at its content, as after a full page load. */
function Main({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <main id="content" ref={main} tabIndex={-1} className="min-w-0 flex-1">
      {children}
    </main>
  )
}

function DemoBanner() {
  const t = useTexts().shell
  return (
    <aside
      aria-label={t.demoBanner}
      className="demo-banner bg-warn-tint px-4 py-1 text-center text-sm font-medium text-warn"
    >
      {t.demoBanner}
    </aside>
  )
}

function Footer() {
  const t = useTexts().shell
  return (
    <footer
      aria-label={t.footer}
      className="site-footer flex flex-wrap gap-x-6 gap-y-1 border-t border-line px-4 py-4 text-sm text-muted sm:px-8"
    >
      <span>{t.appName}</span>
      <Link to="/was" className="link">
        {t.accessibilityStatement}
      </Link>
    </footer>
  )
}

/** A line along the top edge while the next page is on its way. */
function Progress() {
  const { state } = useNavigation()
  return state === 'idle' ? null : <div className="progress" aria-hidden="true" />
}
