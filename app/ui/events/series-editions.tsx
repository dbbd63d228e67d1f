import { CalendarPlus } from 'lucide-react'
import type { SeriesPage } from '~/domain/events/series/find-series.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { DataTable, type Column } from '../data-table'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'
import { EditionMarks } from './edition-marks'

type Row = SeriesPage['editions'][number]
type SeriesEditionsProps = { series: Pick<SeriesPage, 'id' | 'editions'>; mayEdit: boolean }

/** A series' editions, newest first; each can be the start of a new one. */
export function SeriesEditions({ series, mayEdit }: SeriesEditionsProps) {
  const t = useTexts().series
  const words = t.page
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: words.edition,
      primary: true,
      cell: ({ id, name }) => (
        <Link to={`/editions/${id}`} className="link-plain">
          {name}
        </Link>
      ),
    },
    { key: 'when', head: words.when, cell: ({ when }) => when },
    {
      key: 'state',
      head: words.state,
      phone: 'bare',
      cell: ({ state, handling }) => (
        <span className="flex flex-wrap gap-1">
          <EditionMarks state={state} handling={handling} />
        </span>
      ),
    },
    {
      key: 'new',
      head: t.newEdition,
      headHidden: true,
      phone: 'bare',
      align: 'end',
      cell: ({ id, name }) =>
        mayEdit ? (
          <ButtonLink to={`/series/${series.id}/editions/new?from=${id}`} tone="quiet" icon={CalendarPlus}>
            <span aria-hidden="true">{t.newEdition}</span>
            <span className="sr-only">{t.newEditionFrom(name)}</span>
          </ButtonLink>
        ) : null,
    },
  ]
  return (
    <Section title={words.editions} count={series.editions.length} flush>
      <DataTable
        caption={words.editions}
        columns={columns}
        rows={series.editions}
        rowKey={(row) => row.id}
        empty={<EmptyState title={words.noEditions} text={words.noEditionsText} />}
      />
    </Section>
  )
}
