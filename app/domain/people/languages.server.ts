import type { Locale } from '../access/actor'

const names: Record<Locale, Intl.DisplayNames> = {
  da: new Intl.DisplayNames('da', { type: 'language', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
}

/** Whether the text is a language code we can name: ISO 639-1 or 639-3, optionally with a script or country (zh-Hant). */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(code) && languageName(code, 'en') !== code
}

function languageName(code: string, locale: Locale): string {
  try {
    return names[locale].of(code) ?? code
  } catch {
    return code
  }
}

/** "dansk, engelsk" from "da,en". */
export function languageNames(codes: string, locale: Locale): string {
  return codes
    .split(',')
    .filter((code) => code !== '')
    .map((code) => languageName(code, locale))
    .join(', ')
}
