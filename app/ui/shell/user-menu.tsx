import type { ReactNode } from 'react'
import { Bookmark, LogOut, Monitor, Moon, Settings, Sun, type LucideIcon } from 'lucide-react'
import { useReader, useTexts, type Theme } from '~/i18n'
import { classNames } from '../class-names'
import { Form, Link, useLocation } from '../router'
import { Disclosure } from './disclosure'
import { LanguageChoice } from './language-choice'

/** Profile, appearance, language and the way out. */
export function UserMenu() {
  const t = useTexts()
  const { name, role } = useReader()
  return (
    <Disclosure
      className="relative shrink-0"
      label={t.shell.user.menuFor(name)}
      summaryClassName="flex min-h-(--control) items-center gap-2 rounded-md px-1 hover:bg-sunken"
      summary={
        <>
          <span
            aria-hidden="true"
            className="inline-flex h-8 w-8 items-center justify-center rounded-full bg-tint text-xs font-semibold text-accent"
          >
            {initialsOf(name)}
          </span>
          <span className="hidden pr-1 text-sm font-medium lg:inline">{name}</span>
        </>
      }
    >
      <div className="float absolute right-0 z-40 mt-2 w-72 p-2">
        <div className="border-b border-line px-2 pt-1 pb-3">
          <p className="font-medium">{name}</p>
          {role ? <p className="text-sm text-muted">{t.kinds.role[role]}</p> : null}
        </div>
        <div className="border-b border-line py-1">
          <Link to="/profile" className="nav-entry">
            <Settings size={16} aria-hidden="true" />
            {t.shell.user.profile}
          </Link>
          <Link to="/views" className="nav-entry">
            <Bookmark size={16} aria-hidden="true" />
            {t.savedViews.title}
          </Link>
        </div>
        <MenuPart title={t.shell.user.theme}>
          <ThemeChoice />
        </MenuPart>
        <MenuPart title={t.shell.user.language}>
          <LanguageChoice />
        </MenuPart>
        <Form method="post" action="/sign-out" className="pt-1" reloadDocument>
          <button type="submit" className="nav-entry w-full cursor-pointer">
            <LogOut size={16} aria-hidden="true" />
            {t.shell.user.signOut}
          </button>
        </Form>
      </div>
    </Disclosure>
  )
}

function MenuPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-b border-line px-2 py-3">
      <p className="mb-1.5 text-xs font-medium text-muted">{title}</p>
      {children}
    </div>
  )
}

const themes: { value: Theme; text: 'themeLight' | 'themeDark' | 'themeSystem'; icon: LucideIcon }[] = [
  { value: 'light', text: 'themeLight', icon: Sun },
  { value: 'dark', text: 'themeDark', icon: Moon },
  { value: 'system', text: 'themeSystem', icon: Monitor },
]

function ThemeChoice() {
  const t = useTexts().shell.user
  const { theme } = useReader()
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/preferences/theme" preventScrollReset className="grid grid-cols-3 gap-1">
      <input type="hidden" name="to" value={pathname + search} />
      {themes.map(({ value, text, icon: Icon }) => (
        <button
          key={value}
          type="submit"
          name="theme"
          value={value}
          aria-pressed={theme === value}
          className={classNames(
            'flex min-h-11 cursor-pointer flex-col items-center justify-center gap-1 rounded-md border px-1 py-1.5 text-xs',
            theme === value ? 'border-accent bg-tint text-accent' : 'border-line text-muted hover:bg-sunken',
          )}
        >
          <Icon size={16} aria-hidden="true" />
          {t[text]}
        </button>
      ))}
    </Form>
  )
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  const first = [...(parts[0] ?? '')][0] ?? ''
  const last = parts.length > 1 ? ([...(parts.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}
