import type { EvidenceContribution } from '~/domain/strategy/find-measure.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'
import { Timeline } from '../timeline'

/** The contributions stated for a measure, newest first. */
export function ContributionList({ contributions }: { contributions: EvidenceContribution[] }) {
  const t = useTexts()
  const words = t.strategy
  const { locale } = useReader()
  return (
    <Section title={words.contributions} count={contributions.length} flush>
      {contributions.length === 0 ? (
        <EmptyState title={words.noContributions} text={words.noContributionsText} />
      ) : null}
      <Timeline
        items={contributions.map((contribution) => ({
          id: contribution.id,
          when: formatDate(contribution.happenedOn, locale, 'medium'),
          title: contribution.title,
          detail: <Source contribution={contribution} />,
          body: contribution.text || null,
        }))}
      />
    </Section>
  )
}

function Source({ contribution }: { contribution: EvidenceContribution }) {
  const t = useTexts()
  const { kind, conductChanged, organisations, meetingId } = contribution
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      {t.kinds.contributionKind[kind]}
      {conductChanged ? <Badge tone="ok">{t.strategy.conductChanged}</Badge> : null}
      {organisations.map(({ id, name }) => (
        <Link key={id} to={`/organisations/${id}`} className="link">
          {name}
        </Link>
      ))}
      {meetingId ? (
        <Link to={`/meetings/${meetingId}`} className="link">
          {t.strategy.fromMeeting}
        </Link>
      ) : null}
    </span>
  )
}
