import { conductOf } from '~/domain/contributions/contribution'
import type { ContributionPage } from '~/domain/contributions/find-contribution.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Section } from '../page'
import { Link } from '../router'
import { measureAddress } from '../strategy/scoreboard-table'

/** What a contribution is evidence for, when it happened and what it hangs on. */
export function ContributionFacts({ contribution }: { contribution: ContributionPage }) {
  const t = useTexts()
  const { page: p, conduct, measureNamed } = t.contributions
  const { locale } = useReader()
  const { measure, meeting, edition, organisations, persons, url, kind } = contribution
  const links = (to: string, named: { id: string; name: string }[]) =>
    named.length === 0
      ? null
      : named.map(({ id, name }) => (
          <Link key={id} to={`${to}/${id}`} className="link block">
            {name}
          </Link>
        ))
  return (
    <Section title={p.about}>
      <Facts
        facts={[
          {
            label: p.measure,
            value: (
              <Link to={measureAddress(measure.number, measure.period.key)} className="link">
                {measureNamed(measure.number, measure.name)}
              </Link>
            ),
          },
          { label: p.period, value: measure.period.name },
          { label: p.on, value: formatDate(contribution.happenedOn, locale, 'long') },
          kind === 'CASE' && {
            label: conduct.label,
            value: conduct.words[conductOf(contribution.conductChanged)],
          },
          {
            label: p.link,
            value: url && (
              <a href={url} className="link" rel="noreferrer noopener">
                {url}
              </a>
            ),
          },
          {
            label: p.meeting,
            value: meeting && links('/meetings', [{ id: meeting.id, name: meeting.title }]),
          },
          { label: p.edition, value: edition && links('/editions', [edition]) },
          { label: t.contributions.organisations, value: links('/organisations', organisations) },
          { label: t.contributions.persons, value: links('/people', persons) },
          { label: p.author, value: contribution.author },
        ]}
      />
    </Section>
  )
}
