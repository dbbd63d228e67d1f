import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Search, X } from 'lucide-react'
import { useReader, useTexts } from '~/i18n'
import { useNavigate } from '../router'
import { commandsFor } from './commands'
import { readIntent } from './intents'
import { Modal } from './modal'
import { PaletteFooter } from './palette-footer'
import { PaletteList, choiceDomId, listDomId } from './palette-list'
import { sectionsOf, type Choice } from './sections'
import { tellLookedAt } from './tell-looked-at'
import { useHighlight } from './use-highlight'
import { usePaletteRecords } from './use-palette-records'

type PaletteProps = { text: string; onShortcuts: () => void; onClose: () => void }

/** One field for finding any record and doing anything, by keyboard alone (ARIA pattern: combobox with a grouped list). */
export function Palette({ text, onShortcuts, onClose }: PaletteProps) {
  const texts = useTexts()
  const t = texts.palette
  const role = useReader().role ?? 'DIPLOMAT'
  const navigate = useNavigate()
  const [typed, setTyped] = useState(text)
  const { intent, rest } = readIntent(typed)
  const { records, recents, settled } = usePaletteRecords({ q: rest, series: intent === 'edition' })
  const commands = useMemo(() => commandsFor(role, texts), [role, texts])
  const sections = sectionsOf({ q: typed, intent, rest }, { records, recents, commands }, { role, t: texts })
  const choices = sections.flatMap((section) => section.choices)
  const { active, move, restart } = useHighlight(choices)
  const input = useRef<HTMLInputElement>(null)

  const choose = (choice: Choice, newTab: boolean) => {
    if (choice.isRecord) tellLookedAt(choice.to)
    if (choice.to === 'shortcuts') return onShortcuts()
    if (newTab) return void window.open(choice.to, '_blank', 'noopener')
    onClose()
    navigate(choice.to)
  }
  // Enter pressed before there is anything but the way to /search waits for the answer.
  const [waiting, setWaiting] = useState(false)
  const onlySearch = choices.every(({ id }) => id === 'search')
  const takeFirst = useRef(() => {})
  useEffect(() => {
    takeFirst.current = () => active && choose(active, false)
  })
  useEffect(() => {
    if (!waiting || (onlySearch && !settled)) return
    setWaiting(false)
    takeFirst.current()
  }, [waiting, onlySearch, settled])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (onlySearch && !settled) setWaiting(true)
      else if (active) choose(active, event.ctrlKey || event.metaKey)
    } else if (move(event.key)) event.preventDefault()
  }

  return (
    <Modal label={t.title} onClose={onClose}>
      <div className="palette-field">
        <Search size={18} aria-hidden="true" className="shrink-0 text-muted" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={texts.shell.search.label}
          aria-expanded={choices.length > 0}
          aria-controls={listDomId}
          aria-autocomplete="list"
          aria-activedescendant={active ? choiceDomId(active.id) : undefined}
          autoFocus
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          placeholder={t.placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setWaiting(false)
            restart()
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="palette-close" onClick={onClose} aria-label={texts.common.close}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <PaletteList sections={sections} active={active} onChoose={choose} />
      <PaletteFooter count={settled ? choices.length : null} onShortcuts={onShortcuts} />
    </Modal>
  )
}
