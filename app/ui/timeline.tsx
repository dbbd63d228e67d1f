import type { ReactNode } from 'react'

export type TimelineItem = {
  id: string
  /** When, already written out for the reader. */
  when: ReactNode
  title: ReactNode
  /** A short line of what surrounds it: who, where. */
  detail?: ReactNode
  body?: ReactNode
}

/** Things that happened, newest first, on one line in time. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="px-4 py-3">
      {items.map((item) => (
        <li key={item.id} className="relative pb-4 pl-6 last:pb-1">
          <span aria-hidden="true" className="absolute top-0 bottom-0 left-[5px] w-px bg-line" />
          <span
            aria-hidden="true"
            className="absolute top-[0.3125rem] left-0 h-[11px] w-[11px] rounded-full border-2 border-accent bg-surface"
          />
          <div className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-medium">{item.title}</span>
            <span className="text-sm text-muted">{item.when}</span>
          </div>
          {item.detail ? <div className="text-sm text-muted">{item.detail}</div> : null}
          {item.body ? <div className="mt-1 text-sm">{item.body}</div> : null}
        </li>
      ))}
    </ol>
  )
}
