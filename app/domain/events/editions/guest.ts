import type { Locale } from '../../access/actor'
import { organisationName } from '../../organisations/organisation'
import { sortKey } from '../../search/sort-key'

/** What is worth knowing about a guest before inviting: what changed since last time, or why not to invite. */
export type GuestNote = 'newHolder' | 'vacant' | 'newMember' | 'left' | 'leftGroup'

/** Somebody an edition would invite: whoever holds a post, or a person. */
export type Guest = {
  /** "post:<id>" or "person:<id>", as the form sends it. */
  key: string
  postId: string | null
  personId: string | null
  /** Who that is today; null for a vacant post. */
  holderId: string | null
  /** The post's holder or the person; empty for a vacant post. */
  name: string
  title: string
  organisation: { id: string; name: string; country: string | null } | null
  note: GuestNote | null
  /** Who was invited last time in the same post. */
  before: string
  /** Whether to invite unless somebody decides otherwise. */
  proposed: boolean
}

export type Audience = {
  guests: Guest[]
  /** Member organisations without a post that anybody holds. */
  without: { id: string; name: string }[]
}

type Organisation = { id: string; nameDa: string; nameEn: string; country: string | null }

export function guestOrganisation(organisation: Organisation, { locale }: { locale: Locale }) {
  const { id, country } = organisation
  return { id, name: organisationName(organisation, locale), country }
}

/** Guests stand by organisation, those without one last. */
export function byOrganisation(one: Guest, other: Guest): number {
  const place = ({ organisation, name }: Guest) =>
    `${sortKey(organisation?.name ?? '\uffff')} ${sortKey(name)}`
  return place(one) < place(other) ? -1 : 1
}

/** The ids of one kind among guests' keys. */
export function guestIds(keys: readonly string[], kind: 'post' | 'person'): string[] {
  return keys.flatMap((key) => (key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : []))
}
