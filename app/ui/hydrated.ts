import { useEffect, useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and in the first browser render, true once scripts run. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/** Runs `then` when the key chord Ctrl+key (⌘ on a Mac) is pressed anywhere on the page. */
export function useChord(key: string, then: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      then()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
