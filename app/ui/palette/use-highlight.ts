import { useState } from 'react'
import type { Choice } from './sections'

/** Keys that go through the list without leaving the field. */
const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
  PageDown: (at, last) => Math.min(last, at + 6),
  PageUp: (at) => Math.max(0, at - 6),
}

/** The choice Enter takes: the first, until the arrow keys move it; then it stays with its choice as the list changes. */
export function useHighlight(choices: Choice[]): {
  active: Choice | undefined
  /** False for a key that does not move it. */
  move: (key: string) => boolean
  restart: () => void
} {
  const [chosen, setChosen] = useState<string | null>(null)
  const at = Math.max(
    0,
    choices.findIndex(({ id }) => id === chosen),
  )
  return {
    active: choices[at],
    move: (key) => {
      const step = steps[key]
      if (!step) return false
      setChosen(choices[step(at, choices.length - 1)]?.id ?? null)
      return true
    },
    restart: () => setChosen(null),
  }
}
