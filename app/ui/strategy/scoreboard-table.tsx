import {
  begunYears,
  type ScoreboardPriority,
  type ScoreboardRow,
  type YearCount,
} from '~/domain/strategy/scoreboard'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { DataTable, type Column } from '../data-table'
import { addressWith } from '../list-address'
import { Link } from '../router'
import { ProgressBar } from './progress-bar'
import { useProgressWords } from './progress-words'
import { StatusMark } from './status-mark'
import { useTargetText } from './measure-facts'

type Row = ScoreboardRow & { priority: string }

type ScoreboardTableProps = {
  priorities: ScoreboardPriority[]
  /** The key of the period in the address; left out for the one in force. */
  period?: string
  /** The day the scoreboard is read as of. */
  asOf: string
}

/** All measures under their priorities: how far, what status, whose, what came last and what comes next. */
export function ScoreboardTable({ priorities, period, asOf }: ScoreboardTableProps) {
  const t = useTexts()
  const byId = new Map(priorities.map((priority) => [priority.id, priority]))
  const rows = priorities.flatMap(({ id, measures }) => measures.map((row) => ({ ...row, priority: id })))
  return (
    <DataTable
      caption={t.strategy.title}
      columns={useColumns(period, asOf)}
      rows={rows}
      rowKey={({ id }) => id}
      groups={{
        keyOf: (row) => row.priority,
        head: (id) => <PriorityHead priority={byId.get(id)} />,
      }}
    />
  )
}

function PriorityHead({ priority }: { priority: ScoreboardPriority | undefined }) {
  const t = useTexts().measures
  if (!priority) return null
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <span className="text-base font-semibold">{priority.name}</span>
      <span className="font-normal text-muted">{priority.focusAreas.join(' · ')}</span>
      <span className="font-normal text-muted tabular-nums">{t.sectionEvidence(priority.evidence)}</span>
    </span>
  )
}

/** The page of a measure, in the period the reader looks at. */
export function measureAddress(number: number, period: string | undefined, hash = ''): string {
  return addressWith(`/strategy/${String(number)}`, '', { period: period ?? null }) + hash
}

function useColumns(period: string | undefined, asOf: string): Column<Row>[] {
  const t = useTexts()
  const { columns } = t.measures
  const { locale } = useReader()
  const day = (on: string) => formatDate(on, locale, 'short')
  return [
    {
      key: 'name',
      head: t.strategy.columns.name,
      primary: true,
      cell: ({ number, name }) => (
        <span className="flex gap-3">
          <span className="w-6 shrink-0 text-right text-muted tabular-nums">{number}</span>
          <Link to={measureAddress(number, period)} className="link-plain">
            {name}
          </Link>
        </span>
      ),
    },
    { key: 'progress', head: columns.progress, cell: (row) => <ProgressCell row={row} period={period} /> },
    {
      key: 'status',
      head: columns.status,
      nowrap: true,
      cell: (row) => <StatusCell row={row} />,
    },
    {
      key: 'years',
      head: columns.years,
      wide: true,
      cell: ({ progress }) => <Years years={begunYears(progress.years, asOf)} />,
    },
    { key: 'owner', head: columns.owner, wide: true, cell: ({ owner }) => owner },
    {
      key: 'last',
      head: columns.last,
      cell: ({ last }) =>
        last && (
          <>
            <span className="text-muted tabular-nums">{day(last.on)}</span>{' '}
            <Link to={last.href} className="link-plain">
              {last.title}
            </Link>
          </>
        ),
    },
    {
      key: 'milestone',
      head: columns.milestone,
      wide: true,
      cell: ({ milestone }) =>
        milestone && (
          <>
            {milestone.on ? <span className="text-muted tabular-nums">{day(milestone.on)}</span> : null}{' '}
            {milestone.text}
          </>
        ),
    },
  ]
}

function ProgressCell({ row, period }: { row: Row; period: string | undefined }) {
  const t = useTexts().measures
  const words = useProgressWords()
  const targetText = useTargetText()
  const text = words(row)
  return (
    <span className="scoreboard-progress">
      <Link
        to={measureAddress(row.number, period, '#evidence')}
        className="link-plain font-medium tabular-nums"
        aria-label={t.seeEvidence(text, row.name)}
      >
        {text}
      </Link>
      <ProgressBar progress={row.progress} />
      <span className="block text-xs text-muted">{targetText(row.target)}</span>
    </span>
  )
}

function StatusCell({ row: { status, computed, override } }: { row: Row }) {
  const t = useTexts().measures
  return (
    <>
      <StatusMark status={status} />
      {override ? (
        <span className="block text-xs whitespace-normal text-muted">{t.overridden(t.status[computed])}</span>
      ) : null}
    </>
  )
}

/** The last years' counts; a longer row stands on the measure's own page. */
const mostYears = 4

function Years({ years }: { years: YearCount[] }) {
  const t = useTexts().measures
  return (
    <ul className="text-sm tabular-nums">
      {years.slice(-mostYears).map(({ year, count }) => (
        <li key={year} className="whitespace-nowrap">
          {t.yearCount(year, count)}
        </li>
      ))}
    </ul>
  )
}
