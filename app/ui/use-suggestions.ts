import { useEffect, useState } from 'react'

/** What /search/suggestions answers: a record the reader may see, what it is called, and what tells it from others. */
export type Suggestion = { id: string; label: string; detail?: string }

type Found = { for: string; items: Suggestion[] }

const pauseMs = 120
const none: Suggestion[] = []

/** Suggestions for what is typed. A slower answer to an earlier text is thrown away. */
export function useSuggestions(kind: string, typed: string): { items: Suggestion[]; searching: boolean } {
  const query = typed.trim()
  const [found, setFound] = useState<Found>({ for: '', items: none })

  useEffect(() => {
    if (query === '') return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      askFor(kind, query, stop.signal)
        .then((items) => setFound({ for: query, items }))
        .catch(() => {
          if (!stop.signal.aborted) setFound({ for: query, items: none })
        })
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [kind, query])

  if (query === '') return { items: none, searching: false }
  return { items: found.items, searching: found.for !== query }
}

async function askFor(kind: string, query: string, signal: AbortSignal): Promise<Suggestion[]> {
  const address = `/search/suggestions?${new URLSearchParams({ kind, q: query }).toString()}`
  const answer = await fetch(address, { signal, headers: { Accept: 'application/json' } })
  if (!answer.ok) return none
  const items: unknown = await answer.json()
  return Array.isArray(items) ? (items as Suggestion[]) : none
}
