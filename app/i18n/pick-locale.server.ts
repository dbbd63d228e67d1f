import type { Locale } from '~/domain/access/actor'

const cookieName = 'locale'
const oneYear = 60 * 60 * 24 * 365

/** The stranger's language: what they chose before, else what the browser asks for, else Danish. */
export function pickLocale(request: Request): Locale {
  return chosenLocale(request.headers.get('cookie')) ?? askedLocale(request.headers.get('accept-language'))
}

/** The Set-Cookie value that keeps a stranger's choice of language. */
export function localeCookie(locale: Locale, secure: boolean): string {
  return `${cookieName}=${locale}; Path=/; Max-Age=${oneYear}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

function chosenLocale(cookies: string | null): Locale | null {
  const found = /(?:^|;\s*)locale=(da|en)(?:;|$)/.exec(cookies ?? '')
  return (found?.[1] as Locale | undefined) ?? null
}

/** RFC 9110 §12.5.4: the best weighted of the languages we speak; a Scandinavian neighbour reads Danish. */
function askedLocale(header: string | null): Locale {
  const asked = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';')
      const weight = params.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean)
      return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter((a) => a.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { language } of asked) {
    if (['da', 'nb', 'nn', 'no', 'sv'].includes(language)) return 'da'
    if (language === 'en') return 'en'
  }
  return asked.some(({ language }) => /^[a-z]{2,3}$/.test(language)) ? 'en' : 'da'
}
