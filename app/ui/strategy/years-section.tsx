import type { YearCount } from '~/domain/strategy/scoreboard'
import { useTexts } from '~/i18n'
import { DataTable } from '../data-table'
import { Section } from '../page'
import { YearsPicture } from './years-picture'

/** The years as a sentence, a picture and, closed below it, the same as a table. */
export function YearsSection({ name, years }: { name: string; years: YearCount[] }) {
  const { columns, page: t } = useTexts().measures
  const best = years.toSorted((one, other) => other.count - one.count)[0]
  const byYear = years.some(({ target }) => target !== null)
  return (
    <Section title={columns.years}>
      <p className="mb-3 max-w-[70ch]">
        {best && best.count > 0 ? t.sentence(name, best.year, best.count) : t.sentenceNone(name)}
      </p>
      <YearsPicture name={name} years={years} />
      <details className="mt-3 text-sm">
        <summary className="min-h-6 text-accent">{t.table}</summary>
        <DataTable
          caption={t.picture(name)}
          rows={years}
          rowKey={({ year }) => String(year)}
          columns={[
            { key: 'year', head: t.year, primary: true, cell: ({ year }) => year },
            { key: 'count', head: t.count, align: 'end', cell: ({ count }) => count },
            ...(byYear
              ? [
                  {
                    key: 'target',
                    head: t.yearTarget,
                    align: 'end' as const,
                    cell: (row: YearCount) => row.target,
                  },
                  {
                    key: 'reached',
                    head: t.reached,
                    cell: ({ count, target }: YearCount) =>
                      target === null ? null : count >= target ? t.yes : t.notYet,
                  },
                ]
              : []),
          ]}
        />
      </details>
    </Section>
  )
}
