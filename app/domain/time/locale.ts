/** The two languages of the interface. */
export type Locale = 'da' | 'en'
