import { useEffect, useRef, useState } from 'react'
import type { PaletteRecord } from '~/domain/palette/find-palette-records.server'
import { fold, foldedWords } from '~/domain/search/fold'

/** What is asked of the server: words, and whether series are wanted before all. */
export type Asked = { q: string; series: boolean }

const none: PaletteRecord[] = []

/**
 * The records for what is typed. Until the answer is there, those already known that still fit stand in for it, so that every
 * key shows at once. `settled` says that these are the answer. One question is under way at a time and the latest text is
 * asked next: a server that takes longer than a key is not asked what nobody waits for any more.
 */
export function usePaletteRecords(asked: Asked): {
  records: PaletteRecord[]
  recents: PaletteRecord[]
  settled: boolean
} {
  const known = useRef(new Map<string, PaletteRecord[]>())
  const underWay = useRef(false)
  const closed = useRef<AbortController>()
  const [answers, setAnswers] = useState(0)
  const key = keyOf(asked)
  const { q, series } = asked

  useEffect(() => {
    const stop = new AbortController()
    closed.current = stop
    return () => stop.abort()
  }, [])
  useEffect(() => {
    const { signal } = closed.current ?? new AbortController()
    if (underWay.current || known.current.has(key)) return
    underWay.current = true
    void answerTo({ q, series }, signal).then((records) => {
      underWay.current = false
      if (!signal.aborted) known.current.set(key, records)
      setAnswers((count) => count + 1)
    })
  }, [key, q, series, answers])

  const answer = known.current.get(key)
  return {
    records: answer ?? fitting(known.current, asked),
    recents: known.current.get(keyOf({ q: '', series: false })) ?? none,
    settled: answer !== undefined,
  }
}

function keyOf({ q, series }: Asked): string {
  return `${series ? 'series' : 'all'} ${fold(q)}`
}

/** Of the records known for the longest beginning of the text, those whose words still begin so. */
function fitting(known: ReadonlyMap<string, PaletteRecord[]>, asked: Asked): PaletteRecord[] {
  const words = foldedWords(asked.q)
  for (let length = asked.q.length - 1; length > 0; length--) {
    const earlier = known.get(keyOf({ ...asked, q: asked.q.slice(0, length) }))
    if (earlier) return earlier.filter((record) => fits(record, words))
  }
  return none
}

function fits({ title, detail }: PaletteRecord, words: string[]): boolean {
  const own = foldedWords(`${title.text} ${detail.text}`)
  return words.every((word) => own.some((one) => one.startsWith(word)))
}

/** No answer (a lost connection, a session that ended) is as good as none found: the way to /search remains. */
async function answerTo({ q, series }: Asked, signal: AbortSignal): Promise<PaletteRecord[]> {
  const params = new URLSearchParams({ ...(q ? { q } : {}), ...(series ? { series: '1' } : {}) })
  try {
    const answer = await fetch(`/palette?${params.toString()}`, {
      signal,
      headers: { Accept: 'application/json' },
    })
    const records: unknown = answer.ok ? await answer.json() : none
    return Array.isArray(records) ? (records as PaletteRecord[]) : none
  } catch {
    return none
  }
}
