import type { PathsFound } from '~/domain/network/paths-answer.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { DataTable } from '../data-table'
import { Section } from '../page'
import { Link } from '../router'
import { PathsFileLink } from './path-list'

/** The steps of the paths, one a row, under each path. */
export function PathTable({ found, file }: { found: PathsFound; file: string }) {
  const t = useTexts().network
  const { locale } = useReader()
  const rows = found.paths.flatMap(({ people, steps }, rank) =>
    steps.map((step, at) => ({ path: rank, at, one: people[at], other: people[at + 1], step })),
  )
  const person = (who: (typeof rows)[number]['one']) =>
    who ? (
      <Link to={`/people/${who.personId}`} className="link-plain">
        {who.name}
      </Link>
    ) : null
  return (
    <Section
      title={t.paths.found(found.paths.length, found.name)}
      flush
      actions={<PathsFileLink file={file} />}
    >
      <DataTable
        caption={t.paths.found(found.paths.length, found.name)}
        rows={rows}
        rowKey={({ path, at }) => `${path} ${at}`}
        groups={{
          keyOf: ({ path }) => String(path),
          head: (path) =>
            `${t.paths.rank(Number(path) + 1)} · ${t.paths.pathStrength(found.paths[Number(path)]?.strength ?? 0)}`,
        }}
        columns={[
          { key: 'from', head: t.paths.columns.from, primary: true, cell: ({ one }) => person(one) },
          { key: 'to', head: t.paths.columns.to, cell: ({ other }) => person(other) },
          { key: 'strength', head: t.strength, align: 'end', cell: ({ step }) => step.strength },
          { key: 'tier', head: t.tierHead, cell: ({ step }) => t.tier[step.tier] },
          { key: 'meetings', head: t.meetingsHead, align: 'end', cell: ({ step }) => step.meetings },
          {
            key: 'last',
            head: t.lastHead,
            nowrap: true,
            cell: ({ step }) => step.lastOn && formatDate(step.lastOn, locale, 'medium'),
          },
        ]}
      />
    </Section>
  )
}
