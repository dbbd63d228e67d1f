import type { AuditFact } from '~/domain/audit/audit-words'
import { useLocale, useTexts } from '~/i18n'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { Link } from '../router'
import { auditFact, auditKind, auditVerb } from './audit-words'
import { Moment } from './moment'

type Row = {
  key: string
  at: string
  who: string | null
  verb: string
  kind: string
  subjectId: string
  subject: { name: string; to: string | null } | null
  facts: AuditFact[]
}

type AuditTableProps = { rows: Row[]; offices: { id: string; nameDa: string; nameEn: string }[] }

/** The audit's rows, newest first. Nothing in it can be changed. */
export function AuditTable({ rows, offices }: AuditTableProps) {
  const texts = useTexts()
  const locale = useLocale()
  const t = texts.audit
  return (
    <DataTable
      caption={t.title}
      rows={rows}
      rowKey={(row) => row.key}
      empty={<EmptyState title={t.emptyTitle} text={t.emptyText} />}
      columns={[
        { key: 'when', head: t.when, nowrap: true, phone: 'bare', cell: ({ at }) => <Moment at={at} /> },
        { key: 'who', head: t.who, phone: 'inline', cell: ({ who }) => who ?? t.system },
        { key: 'what', head: t.what, primary: true, cell: ({ verb }) => auditVerb(texts, verb) },
        {
          key: 'kind',
          wide: true,
          head: t.kind,
          phone: 'inline',
          cell: ({ kind }) => auditKind(texts, kind),
        },
        { key: 'record', head: t.record, cell: (row) => <Subject row={row} /> },
        {
          key: 'details',
          head: t.details,
          cell: ({ facts }) =>
            facts.length > 0 ? (
              <ul>
                {facts.map((fact) => {
                  const text = auditFact(texts, fact, offices, locale)
                  return <li key={text}>{text}</li>
                })}
              </ul>
            ) : null,
        },
      ]}
    />
  )
}

function Subject({ row }: { row: Row }) {
  const texts = useTexts()
  const t = texts.audit
  const { subject, subjectId, kind } = row
  const name = subject?.name ?? auditKind(texts, kind)
  return (
    <span className="flex flex-wrap gap-x-2">
      {subject?.to ? (
        <Link to={subject.to} className="link-plain">
          {name}
        </Link>
      ) : subject ? (
        <span>{name}</span>
      ) : null}
      <Link
        to={`/admin/audit?record=${encodeURIComponent(subjectId)}`}
        className="link text-muted"
        aria-label={t.onlyThisOf(name)}
      >
        {t.onlyThis}
      </Link>
    </span>
  )
}
