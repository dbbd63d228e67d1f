import { useEffect, useState } from 'react'
import { useTexts } from '~/i18n'

/** A pause in typing after which the number of choices is read out. */
const quietMs = 600

type PaletteFooterProps = {
  /** Null while the answer is on its way. */
  count: number | null
  onShortcuts: () => void
}

/** Which keys do what, and, for screen readers, how many choices there are. */
export function PaletteFooter({ count, onShortcuts }: PaletteFooterProps) {
  const t = useTexts().palette
  const [said, setSaid] = useState('')
  const sentence = count === null ? null : t.count(count)
  useEffect(() => {
    if (sentence === null) return
    const timer = setTimeout(() => setSaid(sentence), quietMs)
    return () => clearTimeout(timer)
  }, [sentence])
  const hints = [
    { keys: '↑ ↓', does: t.hints.move },
    { keys: '↵', does: t.hints.open },
    { keys: 'Ctrl ↵', does: t.hints.newTab },
    { keys: 'Esc', does: t.hints.close },
  ]
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="palette-footer">
        {hints.map(({ keys, does }) => (
          <span key={keys} className="inline-flex items-center gap-1.5">
            <kbd className="kbd">{keys}</kbd>
            {does}
          </span>
        ))}
        <button
          type="button"
          className="ml-auto inline-flex cursor-pointer items-center gap-1.5"
          onClick={onShortcuts}
        >
          <kbd className="kbd">?</kbd>
          {t.shortcuts.title}
        </button>
      </div>
    </>
  )
}
