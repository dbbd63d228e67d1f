import type { Locale } from '../access/actor'

const da = {
  page: { before: 'Side ', between: ' af ' },
}

const en: typeof da = {
  page: { before: 'Page ', between: ' of ' },
}

/** Words that stand only in documents. They are not in the catalogue, which goes to every browser. */
export const documentTexts: Record<Locale, typeof da> = { da, en }
