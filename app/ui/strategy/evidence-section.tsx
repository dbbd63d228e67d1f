import { FileSpreadsheet } from 'lucide-react'
import type { EvidenceView, ListedPiece, MeasurePage } from '~/domain/strategy/find-measure.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { ButtonLink } from '../button'
import { DataTable, type Column } from '../data-table'
import { EmptyState } from '../empty-state'
import { FilterBar } from '../filter-bar'
import { addressWith } from '../list-address'
import { NothingMatches } from '../nothing-matches'
import { Section } from '../page'
import { Pager } from '../pager'
import { Link, useLocation } from '../router'
import { Tabs } from '../tabs'

type EvidenceSectionProps = {
  evidence: MeasurePage['evidence']
  search: { show: EvidenceView; q?: string; page: number; period?: string }
  perPage: number
  /** What counts, in words, for a measure that has nothing yet. */
  rule: string
  /** Where the list is as a file. */
  file: string
}

/** The pieces behind a measure's number, each with its record; or everything linked to the measure. */
export function EvidenceSection({ evidence, search, perPage, rule, file }: EvidenceSectionProps) {
  const t = useTexts().measures
  const location = useLocation()
  const { pieces, total, counts } = evidence
  const { show, q, page, period } = search
  const to = (view: EvidenceView) =>
    `${addressWith(location.pathname, location.search, { show: view === 'counted' ? null : view })}#evidence`
  const views: EvidenceView[] = ['counted', 'all']
  return (
    <Section
      id="evidence"
      title={t.page.evidence}
      flush
      actions={
        <ButtonLink
          to={addressWith(file, location.search, { page: null })}
          tone="quiet"
          icon={FileSpreadsheet}
          download
        >
          {t.csv}
        </ButtonLink>
      }
    >
      <div className="px-4 pt-3">
        <Tabs
          label={t.page.evidence}
          tabs={views.map((view) => ({
            ...{ to: to(view), label: t.page.shown[view], count: counts[view], current: view === show },
          }))}
        />
        {counts[show] > 0 ? (
          <FilterBar
            q={{ value: q ?? '' }}
            count={total}
            keep={{ show: show === 'all' ? show : undefined, period }}
          />
        ) : null}
      </div>
      <DataTable
        caption={t.page.evidence}
        columns={useColumns(show)}
        rows={pieces}
        rowKey={({ key }) => key}
        empty={
          counts[show] > 0 ? (
            <NothingMatches />
          ) : (
            <EmptyState title={t.page.none} text={`${t.page.noneText} ${rule}.`} />
          )
        }
      />
      <Pager page={page} total={total} perPage={perPage} />
    </Section>
  )
}

function useColumns(show: EvidenceView): Column<ListedPiece>[] {
  const t = useTexts().measures.page
  const { locale } = useReader()
  const all: Column<ListedPiece>[] = [
    {
      key: 'what',
      head: t.what,
      primary: true,
      cell: ({ title, href, detail, handling }) => (
        <>
          <span className="flex flex-wrap items-center gap-x-2">
            <Link to={href} className="link-plain">
              {title}
            </Link>
            <HandlingMark handling={handling} />
          </span>
          {detail ? <span className="block text-sm font-normal text-muted">{detail}</span> : null}
        </>
      ),
    },
    { key: 'kind', head: t.kind, phone: 'inline', cell: ({ kind }) => t.kinds[kind] },
    {
      key: 'on',
      head: t.on,
      phone: 'inline',
      nowrap: true,
      cell: ({ on }) => formatDate(on, locale, 'medium'),
    },
  ]
  if (show === 'counted') return all
  const counts: Column<ListedPiece> = {
    key: 'counts',
    head: t.counts,
    phone: 'inline',
    cell: (piece) => (
      <Badge tone={piece.counts ? 'ok' : 'neutral'}>{piece.counts ? t.counts : t.doesNot}</Badge>
    ),
  }
  return [...all, counts]
}
