import type { BriefingKind } from '~/domain/briefings/briefing'
import type { Texts } from '~/i18n'

type Subject = { kind: BriefingKind; id: string }

/** Where a briefing belongs: its record's page, and the list of such records. */
export function briefingHome(
  { kind, id }: Subject,
  title: string,
  t: Texts,
): { to: string; label: string }[] {
  const list = {
    meeting: { to: '/meetings', label: t.meetings.title },
    edition: { to: '/series', label: t.series.title },
    person: { to: '/people', label: t.people.title },
    organisation: { to: '/organisations', label: t.organisations.title },
    country: { to: '/organisations?kind=COUNTRY', label: t.organisations.title },
  }[kind]
  const page = { meeting: 'meetings', edition: 'editions', person: 'people', organisation: 'organisations' }
  return kind === 'country' ? [list] : [list, { to: `/${page[kind]}/${id}`, label: title }]
}
