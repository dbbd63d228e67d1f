import type { ContactPointKind } from '~/generated/sqlite/enums'

export type { ContactPointKind }

export const contactPointKinds = [
  'EMAIL',
  'MOBILE',
  'PHONE',
  'SIGNAL',
  'ASSISTANT',
  'ADDRESS',
  'WEB',
] as const satisfies readonly ContactPointKind[]

/** Whose contact point or note it is: exactly one id is set. */
export type Holder = { personId: string } | { postId: string } | { organisationId: string }

/** Where the value opens when clicked; null for what is only read, such as an address. */
export function contactAddress(kind: ContactPointKind, value: string): string | null {
  const number = value.replace(/[^\d+]/g, '')
  if (kind === 'EMAIL') return `mailto:${encodeURIComponent(value).replace('%40', '@')}`
  if (kind === 'MOBILE' || kind === 'PHONE') return number === '' ? null : `tel:${number}`
  if (kind === 'WEB') return /^https?:\/\//.test(value) ? value : null
  return null
}
