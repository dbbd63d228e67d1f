import { Fragment } from 'react'
import type { ShownCoverage } from '~/domain/coverage/show-coverage.server'
import { silentAfter } from '~/domain/coverage/gaps'
import { useTexts } from '~/i18n'
import { Link } from '../router'

type CoverageSummaryProps = Pick<ShownCoverage, 'group' | 'summary'> & { windowDays: number }

/** What the picture says, in one sentence; what is missing is a link to the list of it. */
export function CoverageSummary({ group, summary, windowDays }: CoverageSummaryProps) {
  const t = useTexts().coverage
  const words = t.summary
  if (summary.members === 0) return <p className="mb-4">{words.none}</p>
  const gaps = (kind?: string) => {
    const query = new URLSearchParams({ ...(group && { group: group.id }), ...(kind && { kind }) })
    return `/coverage/gaps${query.size > 0 ? `?${query}` : ''}`
  }
  const ways = [
    ...(summary.silent > 0 ? [{ to: gaps('silent'), text: words.silent(summary.silent, silentAfter) }] : []),
    ...(summary.never > 0 ? [{ to: gaps('never'), text: words.never(summary.never) }] : []),
    { to: gaps(), text: words.gaps },
  ]
  return (
    <p className="mb-4 max-w-[100ch]">
      {words.met(summary.met, summary.members, group?.name ?? t.allCountries, windowDays)}
      {ways.map(({ to, text }, at) => (
        <Fragment key={to}>
          {at === 0 ? ' ' : ' · '}
          <Link to={to} className="link whitespace-nowrap">
            {text}
          </Link>
        </Fragment>
      ))}
    </p>
  )
}
