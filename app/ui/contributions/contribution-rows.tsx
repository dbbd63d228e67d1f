import type { ContributionRow } from '~/domain/contributions/contribution'
import { conductOf } from '~/domain/contributions/contribution'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { Section } from '../page'
import { Link } from '../router'
import { Timeline } from '../timeline'

/** The contributions that hang on a record, newest first; nothing where there are none. */
export function ContributionSection({
  contributions,
  level,
}: {
  contributions: ContributionRow[]
  level?: 2 | 3
}) {
  const t = useTexts()
  const { locale } = useReader()
  if (contributions.length === 0) return null
  return (
    <Section
      title={t.contributions.section}
      count={contributions.length}
      flush
      level={level}
      id="contributions"
    >
      <Timeline
        items={contributions.map((one) => ({
          id: one.id,
          when: formatDate(one.happenedOn, locale, 'medium'),
          title: <ContributionTitle contribution={one} />,
          detail: `${t.kinds.contributionKind[one.kind]} · ${t.contributions.measureNamed(one.measure.number, one.measure.name)}`,
        }))}
      />
    </Section>
  )
}

/** A contribution's title as a link, with what must be known of it at once. */
export function ContributionTitle({ contribution }: { contribution: ContributionRow }) {
  const t = useTexts().contributions.conduct
  const { id, title, kind, conductChanged, limited } = contribution
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Link to={`/contributions/${id}`} className="link-plain">
        {title}
      </Link>
      {kind === 'CASE' ? (
        <Badge tone={conductChanged ? 'ok' : 'neutral'}>
          {t.label}: {t.words[conductOf(conductChanged)]}
        </Badge>
      ) : null}
      <HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />
    </span>
  )
}
