import type { Locale } from '~/domain/access/actor'
import { da, type Texts } from './da'
import { en } from './en'

/** The catalogue of a language. For the server: in the browser it would pull in both languages. */
export function textsFor(locale: Locale): Texts {
  return locale === 'en' ? en : da
}
