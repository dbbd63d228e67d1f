import { useContext, useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
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
export const newKey = ' new'

type SuggestionBoxProps = {
  /** Id of the visible label element. */
  labelledBy: string
  control: { id: string; name?: string; form?: string; 'aria-describedby'?: string; 'aria-invalid'?: true }
  text: string
  onText: (text: string) => void
  suggestions: Suggestion[]
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
  const { labelledBy, control, text, onText, suggestions, offerNew, onPick, inputRef, placeholder } = props
  const { locale } = useReader()
  const typed = text.trim()
  const items = offerNew && typed !== '' ? [...suggestions, { id: newKey, label: typed }] : suggestions

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Backspace' && text === '') props.onBackspaceWhenEmpty?.()
    if (event.key === 'Enter' && props.onEnter) {
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
        <Input
          ref={inputRef}
          id={control.id}
          form={control.form}
          aria-describedby={control['aria-describedby']}
          aria-invalid={control['aria-invalid']}
          placeholder={placeholder}
          autoComplete="off"
          autoFocus={props.autoFocus}
          enterKeyHint="done"
          className="input"
          onKeyDown={onKeyDown}
        />
        <HighlightFirst />
        <Popover className="float max-h-80 w-(--trigger-width) min-w-64 overflow-y-auto py-1" offset={4}>
          <ListBox<Suggestion> className="outline-none">
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

/** The first suggestion is highlighted as soon as there is one, so that Enter takes it; Tab leaves it alone. */
function HighlightFirst() {
  const state = useContext(ComboBoxStateContext)
  const moved = useRef(false)
  const first = state?.collection.getFirstKey() ?? null
  const open = state?.isOpen ?? false
  const typed = state?.inputValue ?? ''
  const manager = state?.selectionManager

  useEffect(() => {
    moved.current = false
  }, [typed])

  useEffect(() => {
    if (!open || first === null || !manager || manager.focusedKey !== null || moved.current) return
    moved.current = true
    manager.setFocusedKey(first)
  })

  return null
}
