import type { Locale } from '~/domain/access/actor'
import type { Invited } from '~/domain/invitations/invite-all.server'
import { textsFor } from '~/i18n'

/** What a change of the list did, and who was on it already. */
export function saidInvited({ added, known }: Invited, locale: Locale): string {
  const t = textsFor(locale).invitations
  return known.length > 0 ? t.addedKnown(added.length, known.join(', ')) : t.added(added.length)
}
