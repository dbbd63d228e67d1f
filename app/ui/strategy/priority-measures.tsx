import type { MeasureRow, PrioritySection } from '~/domain/strategy/find-strategy.server'
import { useTexts } from '~/i18n'
import { DataTable, type Column } from '../data-table'
import { Section } from '../page'
import { Link } from '../router'
import { useTargetText } from './measure-facts'

/** A priority with its aims, and its measures as rows. */
export function PriorityMeasures({ priority }: { priority: PrioritySection }) {
  const t = useTexts().strategy
  return (
    <Section title={priority.name} flush>
      <details className="border-b border-line px-4 py-2 text-sm">
        <summary className="min-h-6 text-accent">{t.aims}</summary>
        <p className="mt-2 text-muted">{priority.focusAreas.join(' · ')}</p>
        <ul className="mt-1 mb-2 list-disc pl-5">
          {priority.objectives.map((objective) => (
            <li key={objective} className="max-w-[70ch]">
              {objective}
            </li>
          ))}
        </ul>
      </details>
      <DataTable
        caption={priority.name}
        columns={useColumns()}
        rows={priority.measures}
        rowKey={(row) => row.id}
      />
    </Section>
  )
}

function useColumns(): Column<MeasureRow>[] {
  const { columns } = useTexts().strategy
  const targetText = useTargetText()
  const count = (n: number) => <span className="tabular-nums">{n}</span>
  return [
    {
      key: 'name',
      head: columns.name,
      primary: true,
      cell: ({ number, name }) => (
        <span className="flex gap-3">
          <span className="w-6 shrink-0 text-right text-muted tabular-nums">{number}</span>
          <Link to={`/strategy/${number}`} className="link-plain">
            {name}
          </Link>
        </span>
      ),
    },
    {
      key: 'target',
      head: columns.target,
      width: 'medium',
      phone: 'inline',
      cell: ({ target }) => targetText(target),
    },
    {
      key: 'meetings',
      head: columns.meetings,
      align: 'end',
      width: 'narrow',
      phone: 'inline',
      cell: ({ meetings }) => count(meetings),
    },
    {
      key: 'contributions',
      head: columns.contributions,
      align: 'end',
      width: 'narrow',
      phone: 'inline',
      cell: ({ contributions }) => count(contributions),
    },
  ]
}
