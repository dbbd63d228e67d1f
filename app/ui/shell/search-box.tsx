import { useRef } from 'react'
import { Search } from 'lucide-react'
import { useTexts } from '~/i18n'
import { useHydrated } from '../hydrated'
import { usePalette } from '../palette/use-palette'
import { Form, useLocation } from '../router'

/**
 * The one search of everything, on every page. A click on it, Ctrl+K (⌘K) or "/" opens the command palette in its place;
 * without scripts it is the form it looks like.
 */
export function SearchBox() {
  const t = useTexts().shell.search
  const { pathname, search } = useLocation()
  const input = useRef<HTMLInputElement>(null)
  const palette = usePalette(() => input.current?.select())
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : ''
  // What was typed while the palette's code was on its way goes on in it.
  const typedHere = () => {
    const typed = input.current?.value ?? ''
    return typed === asked ? '' : typed
  }
  return (
    <>
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
          onPointerEnter={palette.prepare}
          onClick={() => palette.open('palette', typedHere)}
          className="input pl-9 text-ellipsis md:pr-20"
        />
        <ChordHint />
        <button type="submit" className="button absolute inset-y-0 right-0 not-focus-visible:sr-only">
          {t.submit}
        </button>
      </Form>
      {palette.dialog}
    </>
  )
}

/** The keys that open the palette, as the reader's keyboard names them. */
function ChordHint() {
  const hydrated = useHydrated()
  const isApple = hydrated && /Mac|iPhone|iPad/.test(navigator.platform)
  return (
    <span
      aria-hidden="true"
      className="needs-script pointer-events-none absolute inset-y-0 right-2.5 hidden items-center md:pointer-fine:flex"
    >
      <kbd className="kbd">{isApple ? '⌘ K' : 'Ctrl K'}</kbd>
    </span>
  )
}
