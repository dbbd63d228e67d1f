import type { ReactNode } from 'react'

export type RecordItem = {
  id: string
  /** When, written out for the reader; stands in a column of its own where there is room. */
  when?: ReactNode
  title: ReactNode
  detail?: ReactNode
  /** Badges and handling marks. */
  marks?: ReactNode
  /** Buttons. */
  actions?: ReactNode
}

/** Records as lines within a flush `Section`: when, what, marks, buttons; on a phone one below the other. */
export function RecordList({ items }: { items: RecordItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li
          key={item.id}
          className="flex flex-col gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 last:border-0 sm:flex-row sm:items-center"
        >
          {item.when ? (
            <span className="shrink-0 text-sm text-muted tabular-nums sm:w-28">{item.when}</span>
          ) : null}
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              {item.title}
              {item.marks}
            </div>
            {item.detail ? <div className="text-sm text-muted">{item.detail}</div> : null}
          </div>
          {item.actions ? (
            <div className="no-print mt-1 flex shrink-0 flex-wrap gap-2 sm:mt-0">{item.actions}</div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
