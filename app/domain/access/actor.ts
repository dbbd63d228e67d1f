import type { Role } from '~/generated/sqlite/enums'

export type { Role }
export type Locale = 'da' | 'en'

/** Who acts: a signed-in account with the person and office it belongs to. First argument of every domain function. */
export type Actor = {
  accountId: string
  personId: string
  officeId: string
  role: Role
  name: string
  locale: Locale
  /** IANA zone the account reads in. */
  zone: string
}
