import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from '../router'

type DisclosureProps = {
  summary: ReactNode
  summaryClassName?: string
  /** The accessible name, when the summary shows less than that. */
  label?: string
  className?: string
  children: ReactNode
}

/** A menu that opens below or above its button. Native, so it works without scripts; with them Esc and a click elsewhere close it. */
export function Disclosure({ summary, summaryClassName, label, className, children }: DisclosureProps) {
  const { key } = useLocation()
  const box = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    if (box.current) box.current.open = false
  }, [key])

  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current
      if (!details?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        details.open = false
        details.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && !details.contains(event.target)) {
        details.open = false
      }
    }
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('pointerdown', close)
    }
  }, [])

  return (
    <details ref={box} className={className}>
      <summary aria-label={label} className={`plain ${summaryClassName ?? ''}`}>
        {summary}
      </summary>
      {children}
    </details>
  )
}
