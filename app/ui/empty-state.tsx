import type { ReactNode } from 'react'

type EmptyStateProps = {
  /** What is missing, in a few words. */
  title: string
  /** Why, or what it would hold. */
  text?: ReactNode
  /** The one thing to do about it. */
  action?: ReactNode
}

/** What a list or section says when it holds nothing. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 px-4 py-6">
      <p className="font-medium">{title}</p>
      {text ? <p className="max-w-[60ch] text-sm text-muted">{text}</p> : null}
      {action ? <div className="mt-1">{action}</div> : null}
    </div>
  )
}
