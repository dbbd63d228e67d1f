import { Undo2 } from 'lucide-react'
import type { BulkAct } from '~/domain/events/board/bulk-act'
import { useTexts } from '~/i18n'
import { Moment } from '../../admin/moment'
import { PostButton } from '../../button'
import { DataTable } from '../../data-table'
import { Section } from '../../page'

type Batch = { id: string; act: BulkAct; edition: string; count: number; at: string; undo: string }

/** One's own changes of many invitations, each with its undo. */
export function BatchTable({ batches }: { batches: Batch[] }) {
  const texts = useTexts()
  const t = texts.board.batches
  const lineOf = ({ act, count, edition }: Batch) => t.line(t.what[act], count, edition)
  if (batches.length === 0) return null
  return (
    <Section title={t.title} count={batches.length} flush>
      <DataTable
        caption={t.title}
        rows={batches}
        rowKey={({ id }) => id}
        columns={[
          { key: 'what', head: texts.common.name, primary: true, cell: lineOf },
          { key: 'when', head: t.when, cell: ({ at }) => <Moment at={at} /> },
          {
            key: 'undo',
            head: texts.common.undo,
            headHidden: true,
            phone: 'bare',
            cell: (batch) => (
              <PostButton action={batch.undo} icon={Undo2} aria-label={t.undoOf(lineOf(batch))}>
                {texts.common.undo}
              </PostButton>
            ),
          },
        ]}
      />
    </Section>
  )
}
