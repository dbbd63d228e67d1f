import {
  useContext,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import {
  ComboBox,
  ComboBoxStateContext,
  I18nProvider,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import { useReader, useTexts } from '~/i18n'
import type { Suggestion } from './use-suggestions'

/** Stands for "what I typed is a new one" in the list. */
const newKey = ' new'

type SuggestionBoxProps = {
  /** Id of the visible label element. */
  labelledBy: string
  control: { id: string; name?: string; form?: string; 'aria-describedby'?: string; 'aria-invalid'?: true }
  text: string
  onText: (text: string) => void
  suggestions: Suggestion[]
  /** The suggestions are still those for an earlier text. */
  searching: boolean
  /** Nothing is being looked for: the text is a picked record's, or empty. */
  settled: boolean
  /** Offers to use the typed text as a new record, as the list's last line. */
  offerNew: boolean
  /** A suggestion, or null for "new". */
  onPick: (suggestion: Suggestion | null) => void
  /** Enter with nothing in the list chosen, and Backspace in an empty field. */
  onEnter?: () => void
  onBackspaceWhenEmpty?: () => void
  inputRef?: RefObject<HTMLInputElement>
  placeholder?: string
  autoFocus?: boolean
}

/**
 * The text field with a list under it. It holds no selection of its own: the field's text and what was picked are the
 * caller's, because the list would otherwise forget the picked record when its text is set.
 */
export function SuggestionBox(props: SuggestionBoxProps) {
  const {
    labelledBy,
    control,
    text,
    onText,
    suggestions,
    searching,
    settled,
    offerNew,
    onPick,
    placeholder,
  } = props
  const { locale } = useReader()
  const t = useTexts().common.combobox
  const ownRef = useRef<HTMLInputElement>(null)
  const inputRef = props.inputRef ?? ownRef
  const typed = text.trim()
  const newLine = offerNew && typed !== '' && !searching
  const items = newLine ? [...suggestions, { id: newKey, label: typed }] : suggestions
  const enterWhenFound = useEnterWhenFound(searching, () => {
    const first = suggestions[0]
    if (first) onPick(first)
    else if (offerNew) onPick(null)
  })
  useFocusFromBefore(inputRef, props.autoFocus ?? false)

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && text === '') props.onBackspaceWhenEmpty?.()
    if (event.key !== 'Enter') return
    if (searching && typed !== '') {
      event.preventDefault()
      event.stopPropagation()
      enterWhenFound()
    } else if (props.onEnter) {
      event.preventDefault()
      if (items.length === 0) props.onEnter()
    }
  }

  return (
    <I18nProvider locale={locale === 'da' ? 'da-DK' : 'en-GB'}>
      <ComboBox
        aria-labelledby={labelledBy}
        allowsCustomValue
        menuTrigger="input"
        allowsEmptyCollection={!settled}
        items={items}
        inputValue={text}
        onInputChange={onText}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) onPick(suggestions.find((s) => s.id === key) ?? null)
        }}
        name={control.name}
        className="block w-full"
      >
        {/* Hears the keys before the list does; the element itself says nothing. */}
        <div role="presentation" onKeyDownCapture={onKeyDownCapture}>
          <Input
            ref={inputRef}
            id={control.id}
            form={control.form}
            aria-describedby={control['aria-describedby']}
            aria-invalid={control['aria-invalid']}
            placeholder={placeholder}
            autoComplete="off"
            enterKeyHint="done"
            className="input"
          />
        </div>
        <HighlightFirst ready={!searching} wanted={!settled} />
        <Popover
          className="suggestions float max-h-80 w-(--trigger-width) min-w-64 overflow-y-auto py-1"
          offset={4}
        >
          <ListBox<Suggestion>
            className="outline-none"
            renderEmptyState={() => (
              <p className="px-3 py-2 text-sm text-muted">{searching ? t.loading : t.noMatches}</p>
            )}
          >
            {(item) => <Line key={item.id} item={item} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  )
}

function Line({ item }: { item: Suggestion }) {
  const t = useTexts().common.combobox
  const title: ReactNode = item.id === newKey ? t.createNamed(item.label) : item.label
  return (
    <ListBoxItem id={item.id} textValue={item.label} className="option">
      <span className="font-medium">{title}</span>
      {item.detail ? <span className="text-muted">{item.detail}</span> : null}
    </ListBoxItem>
  )
}

/**
 * The first suggestion is highlighted as soon as it is there, so that Enter takes it. Waits a frame: the list itself takes
 * the highlight away when its text changes. Arrow keys move it and it stays where they put it.
 */
function HighlightFirst({ ready, wanted }: { ready: boolean; wanted: boolean }) {
  const state = useContext(ComboBoxStateContext)
  const latest = useRef(state)
  const first = state?.collection.getFirstKey() ?? null
  const open = state?.isOpen ?? false
  const typed = state?.inputValue ?? ''
  useEffect(() => {
    latest.current = state
  })
  useEffect(() => {
    if (!open || !ready || first === null) return
    const frame = requestAnimationFrame(() => {
      const manager = latest.current?.selectionManager
      if (manager?.focusedKey === null) manager.setFocusedKey(first)
    })
    return () => cancelAnimationFrame(frame)
  }, [open, ready, first, typed])
  // Text typed before the list was there opens it now.
  useEffect(() => {
    if (wanted) latest.current?.open(null, 'input')
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return null
}

/** Enter pressed before the suggestions for the text are there takes effect when they are. */
function useEnterWhenFound(searching: boolean, take: () => void): () => void {
  const [waiting, setWaiting] = useState(false)
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    if (!waiting || searching) return
    setWaiting(false)
    latest.current()
  }, [waiting, searching])
  return () => setWaiting(true)
}

/**
 * A field that had the focus before scripts ran tells the list so; one that should have it takes it, unless the reader is
 * elsewhere already.
 */
function useFocusFromBefore(input: RefObject<HTMLInputElement>, wanted: boolean) {
  useEffect(() => {
    const element = input.current
    if (!element) return
    if (document.activeElement === element) {
      element.blur()
      element.focus()
    } else if (
      wanted &&
      (document.activeElement === document.body || document.activeElement?.id === 'content')
    ) {
      element.focus()
      element.setSelectionRange(element.value.length, element.value.length)
    }
  }, [input, wanted])
}
