import { useEffect, useRef, type RefObject } from 'react'

/** For the box that says what came of a form: it takes the focus each time an answer arrives. */
export function useFocusOnAnswer(answer: unknown): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!answer) return
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  }, [answer])
  return box
}
