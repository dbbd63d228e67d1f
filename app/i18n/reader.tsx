import { createContext, useContext, type ReactNode } from 'react'
import type { Locale, Role } from '~/domain/access/actor'
import type { Texts } from './da'

export type Theme = 'light' | 'dark' | 'system'
export type Density = 'compact' | 'comfortable'

/** Who reads the page and how. Nobody signed in: `role` is null and `name` empty. */
export type Reader = {
  locale: Locale
  /** IANA zone times are shown in. */
  zone: string
  name: string
  role: Role | null
  theme: Theme
  density: Density
  /** The reader's own calendar day, YYYY-MM-DD. */
  today: string
}

const TextsContext = createContext<{ locale: Locale; texts: Texts } | null>(null)
const ReaderContext = createContext<Reader | null>(null)

/** Gives a tree its language. Set by both entries, so that the browser loads one catalogue only. */
export function TextsProvider(props: { locale: Locale; texts: Texts; children: ReactNode }) {
  const { locale, texts, children } = props
  return <TextsContext.Provider value={{ locale, texts }}>{children}</TextsContext.Provider>
}

export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }) {
  return <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>
}

function useLanguage() {
  const language = useContext(TextsContext)
  if (!language) throw new Error('TextsProvider is missing above this component')
  return language
}

/** All texts in the page's language. */
export function useTexts(): Texts {
  return useLanguage().texts
}

/** The page's language: what `<html lang>` says, known even on error pages. */
export function useLocale(): Locale {
  return useLanguage().locale
}

/** Who reads; a stranger's defaults where no reader is known, as on an error page. */
export function useReader(): Reader {
  const locale = useLocale()
  return useContext(ReaderContext) ?? strangerReading(locale)
}

export function strangerReading(locale: Locale): Reader {
  return {
    locale,
    zone: 'Europe/Copenhagen',
    name: '',
    role: null,
    theme: 'system',
    density: 'compact',
    today: '',
  }
}
