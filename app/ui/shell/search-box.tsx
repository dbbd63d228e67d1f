import { useRef } from 'react'
import { Search } from 'lucide-react'
import { useTexts } from '~/i18n'
import { useChord } from '../hydrated'
import { Form, useLocation } from '../router'

/** The one search of everything, on every page. Ctrl+K (⌘K) goes to it. */
export function SearchBox() {
  const t = useTexts().shell.search
  const { pathname, search } = useLocation()
  const input = useRef<HTMLInputElement>(null)
  useChord('k', () => input.current?.select())
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : ''
  return (
    <Form
      method="get"
      action="/search"
      role="search"
      aria-label={t.label}
      className="relative min-w-0 flex-1 md:max-w-xl"
    >
      <label htmlFor="search-everything" className="sr-only">
        {t.label}
      </label>
      <Search
        size={16}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted"
      />
      <input
        key={asked}
        ref={input}
        id="search-everything"
        name="q"
        type="search"
        defaultValue={asked}
        placeholder={t.placeholder}
        autoComplete="off"
        enterKeyHint="search"
        title={t.shortcut}
        maxLength={200}
        className="input pl-9 text-ellipsis"
      />
      <button type="submit" className="button absolute inset-y-0 right-0 not-focus-visible:sr-only">
        {t.submit}
      </button>
    </Form>
  )
}
