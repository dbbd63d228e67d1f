import { FileSpreadsheet } from 'lucide-react'
import type { Engagement, EngagementLine } from '~/domain/engagement/engagement'
import { shortMonthNames } from '~/domain/time/calendar-words'
import { useReader, useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { DataTable, type Column } from '../data-table'
import { EmptyState } from '../empty-state'
import { LinePicture } from '../pictures/line-picture'
import { Section } from '../page'

/** Held meetings month by month by office and by priority: a sentence, two pictures and their tables. */
export function EngagementSection({ engagement }: { engagement: Engagement }) {
  const t = useTexts().overview
  const words = t.engagement
  const { total, months, byOffice, byPriority } = engagement
  const [most] = byOffice.toSorted((a, b) => b.total - a.total)
  return (
    <Section
      title={words.title}
      id="engagement"
      actions={
        <ButtonLink to="/overview/engagement.csv" icon={FileSpreadsheet} tone="quiet" download>
          {t.csv}
        </ButtonLink>
      }
    >
      {total === 0 || !most ? (
        <EmptyState title={words.none} text={words.noneText} />
      ) : (
        <>
          <p className="mb-4 text-sm">
            {words.summary(total, months.length)} {words.most(most.name, most.total)}
          </p>
          <div className="overview-halves grid gap-8 xl:grid-cols-2">
            <Picture title={words.byOffice} lines={byOffice} months={months} />
            <Picture title={words.byPriority} note={words.twoPriorities} lines={byPriority} months={months} />
          </div>
        </>
      )}
    </Section>
  )
}

type PictureProps = { title: string; note?: string; lines: EngagementLine[]; months: string[] }

function Picture({ title, note, lines, months }: PictureProps) {
  const words = useTexts().overview.engagement
  const shown = lines.filter(({ total }) => total > 0)
  return (
    <figure className="min-w-0">
      <figcaption className="mb-2 text-sm font-medium">{title}</figcaption>
      <LinePicture
        label={shown.map(({ name, total }) => words.lineTold(name, total)).join('; ')}
        lines={shown.map(({ id, name, counts }) => ({ key: id, name, values: counts }))}
        ticks={useMonthTicks(months)}
      />
      {note ? <p className="mt-1 text-sm text-muted">{note}</p> : null}
      <details className="no-print mt-2">
        <summary className="min-h-6 cursor-pointer text-sm text-accent">{words.asTable}</summary>
        <DataTable caption={title} columns={useColumns(months)} rows={lines} rowKey={({ id }) => id} />
      </details>
    </figure>
  )
}

/** Every third month is written, with its year where it changes. */
function useMonthTicks(months: string[]): string[] {
  const { locale } = useReader()
  return months.map((month, at) =>
    (months.length - 1 - at) % 3 === 0 ? monthText(month, shortMonthNames[locale]) : '',
  )
}

function useColumns(months: string[]): Column<EngagementLine>[] {
  const words = useTexts().overview.engagement
  const { locale } = useReader()
  return [
    { key: 'name', head: words.name, primary: true, cell: ({ name }) => name },
    ...months.map((month, at): Column<EngagementLine> => ({
      key: month,
      head: monthText(month, shortMonthNames[locale]),
      align: 'end',
      phone: 'inline',
      cell: ({ counts }) => <span className="tabular-nums">{counts[at]}</span>,
    })),
    {
      key: 'total',
      head: words.total,
      align: 'end',
      cell: ({ total }) => <span className="font-medium tabular-nums">{total}</span>,
    },
  ]
}

/** "nov. 26" */
function monthText(month: string, names: readonly string[]): string {
  return `${names[Number(month.slice(5)) - 1] ?? ''} ${month.slice(2, 4)}`
}
