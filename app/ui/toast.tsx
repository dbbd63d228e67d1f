import { useEffect, useState } from 'react'
import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button, PostButton } from './button'

export type Message = { text: string; undo?: string; tone?: 'ok' | 'warn' }

/** What undoes itself stays longest on the page of recent changes; the line itself may go. */
const shownForMs = 12_000

/**
 * The status line after a change, with its undo. Without scripts it stays until the next page. It does not go away
 * while it has the pointer or the keyboard's focus.
 */
export function Toast({ message }: { message: Message | null }) {
  const t = useTexts()
  const [dismissed, setDismissed] = useState<Message | null>(null)
  const [held, setHeld] = useState(false)
  const shown = message && message !== dismissed ? message : null

  useEffect(() => {
    if (!shown || held || shown.tone === 'warn') return
    const timer = setTimeout(() => setDismissed(shown), shownForMs)
    return () => clearTimeout(timer)
  }, [shown, held])

  return (
    <div role="status" className="no-print">
      {shown ? (
        <div
          className="float fixed right-4 bottom-[calc(var(--bottom-bar)+1rem)] left-4 z-50 flex items-center gap-3 p-2 pl-4 sm:left-auto sm:max-w-md sm:min-w-80"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {shown.tone === 'warn' ? (
            <TriangleAlert size={20} aria-hidden="true" className="shrink-0 text-warn" />
          ) : (
            <CircleCheck size={20} aria-hidden="true" className="shrink-0 text-ok" />
          )}
          <p className="min-w-0 flex-1 text-sm">{shown.text}</p>
          {shown.undo ? (
            <PostButton action={shown.undo} tone="quiet">
              {t.common.undo}
            </PostButton>
          ) : null}
          <span className="needs-script">
            <Button type="button" tone="quiet" icon={X} iconOnly onClick={() => setDismissed(shown)}>
              {t.common.close}
            </Button>
          </span>
        </div>
      ) : null}
    </div>
  )
}
