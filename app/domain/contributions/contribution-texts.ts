import type { Contribution } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { formatDate } from '../time/format-time'
import { conductOf } from './contribution'

/** The stored value of each form field, as the actor would type it. */
export function contributionTexts({ locale }: Actor, stored: Contribution) {
  const { version, measureId, kind, happenedOn, title, text, url, asked, outcome, conductChanged } = stored
  return {
    version: String(version),
    ...{ measureId, kind, title, text, asked, outcome },
    on: formatDate(happenedOn, locale, 'short'),
    url: url ?? '',
    conduct: conductOf(conductChanged),
  }
}
