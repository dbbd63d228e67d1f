import { ArchiveRestore } from 'lucide-react'
import { useTexts, type Texts } from '~/i18n'
import { Button } from '../button'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { Form } from '../router'
import { Moment } from './moment'

type Archived = {
  kind: keyof Texts['kinds']['record']
  id: string
  name: string
  archivedAt: string
  undo: string
}

/** What was archived lately, each with its undo. */
export function ArchivedTable({ records }: { records: Archived[] }) {
  const texts = useTexts()
  const t = texts.admin.changes
  return (
    <DataTable
      caption={t.title}
      rows={records}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      empty={<EmptyState title={t.emptyTitle} text={t.emptyText} />}
      columns={[
        { key: 'name', head: texts.common.name, primary: true, cell: ({ name }) => name },
        { key: 'kind', head: t.kind, cell: ({ kind }) => texts.kinds.record[kind] },
        { key: 'archived', head: t.archivedAt, cell: ({ archivedAt }) => <Moment at={archivedAt} /> },
        {
          key: 'restore',
          head: t.restore,
          headHidden: true,
          phone: 'bare',
          cell: ({ name, undo }) => (
            <Form method="post" action={undo}>
              <Button icon={ArchiveRestore} aria-label={t.restoreOf(name)}>
                {t.restore}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
