import type { SurveyResults } from '~/domain/events/survey/find-results.server'
import { countText, shareText } from '~/domain/events/survey/survey'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { DataTable, type Column } from '../data-table'
import { Section } from '../page'
import { Link } from '../router'

type SurveyTableProps = Pick<SurveyResults, 'lines' | 'years'> & { mayEdit: boolean }
type Row = SurveyTableProps['lines'][number]

/** The picture's twin: each statement with its shares year by year. */
export function SurveyTable({ lines, years, mayEdit }: SurveyTableProps) {
  const t = useTexts().attendance.survey
  const { locale } = useReader()
  const columns: Column<Row>[] = [
    { key: 'text', head: t.one, primary: true, cell: ({ text }) => text },
    ...[...new Set(years.map(({ year }) => year))].map((year): Column<Row> => ({
      key: String(year),
      head: String(year),
      cell: ({ points }) => {
        const point = points.find((one) => one.year === year)
        return point ? (
          <span className="tabular-nums">
            {t.share(shareText(point.agree, locale), shareText(point.disagree, locale))}
          </span>
        ) : null
      },
    })),
  ]
  return (
    <Section title={t.table} flush>
      <DataTable caption={t.table} columns={columns} rows={lines} rowKey={({ key }) => key} />
      <ul className="grid gap-1 border-t border-line px-4 py-3 text-sm">
        {years.map(({ id, year, respondents, verified }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link to={`/editions/${id}`} className="link-plain tabular-nums">
              {respondents === null ? String(year) : t.respondentsIn(year, countText(respondents, locale))}
            </Link>
            {verified ? null : <Badge tone="warn">{t.toVerify}</Badge>}
            {mayEdit ? (
              <Link to={`/editions/${id}/statements`} className="link">
                {t.edit}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
