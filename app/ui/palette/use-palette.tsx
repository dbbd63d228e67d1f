import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { can } from '~/domain/access/can'
import { useReader } from '~/i18n'
import { useNavigate } from '../router'
import { isTyping, shortcutOf, type Shortcut } from './shortcuts'

type Part = 'palette' | 'shortcuts'

/** The palette's own code is fetched when it is first opened, or about to be. */
const fetchPalette = () => import('./palette-dialogs')

type Dialogs = Awaited<ReturnType<typeof fetchPalette>>['PaletteDialogs']
type Shown = { part: Part; text: string; Dialogs: Dialogs }

/**
 * Opens the command palette and the sheet of shortcuts, from the keyboard anywhere or by `open`. `otherwise` runs where their
 * code could not be fetched. `dialog` is to be rendered.
 */
export function usePalette(otherwise: () => void): {
  open: (part: Part, textOf?: () => string) => void
  prepare: () => void
  dialog: ReactNode
} {
  const [shown, setShown] = useState<Shown | null>(null)
  const returnTo = useRef<Element | null>(null)
  const latest = useRef(otherwise)
  useEffect(() => {
    latest.current = otherwise
  })
  const open = useCallback((part: Part, textOf: () => string = () => '') => {
    fetchPalette()
      .then(({ PaletteDialogs }) => {
        if (!document.querySelector('dialog[open]')) returnTo.current = document.activeElement
        setShown((before) =>
          before?.part === part ? before : { part, text: textOf(), Dialogs: PaletteDialogs },
        )
      })
      .catch(() => latest.current())
  }, [])
  const close = () => {
    setShown(null)
    if (returnTo.current instanceof HTMLElement) returnTo.current.focus({ preventScroll: true })
  }
  useShortcuts(open)
  return {
    open,
    prepare: () => void fetchPalette().catch(() => undefined),
    dialog: shown ? (
      <shown.Dialogs
        key={shown.part}
        part={shown.part}
        text={shown.text}
        onShortcuts={() => open('shortcuts')}
        onClose={close}
      />
    ) : null,
  }
}

/** A second key counts as one with the first for this long. */
const pairMs = 1_000

function useShortcuts(open: (part: Part) => void) {
  const navigate = useNavigate()
  const { role } = useReader()
  useEffect(() => {
    let before = { key: '', at: 0 }
    const act = (wanted: Shortcut) => {
      if (wanted === 'palette' || wanted === 'shortcuts') open(wanted)
      else if (wanted !== 'log') navigate(wanted.to)
      else if (role && can({ role }, 'meeting.create')) navigate('/log')
    }
    const onKey = (event: KeyboardEvent) => {
      const wanted = shortcutOf(event, event.timeStamp - before.at < pairMs ? before.key : '')
      before = { key: (wanted ?? isTyping(event.target)) ? '' : event.key.toLowerCase(), at: event.timeStamp }
      if (wanted === null) return
      event.preventDefault()
      act(wanted)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate, open, role])
}
