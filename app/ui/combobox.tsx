import { useEffect, useState } from 'react'
import { classNames } from './class-names'
import { errorId, FieldErrors, FieldHead, hintId, type FieldSource } from './field'
import { useHydrated } from './hydrated'
import type { SuggestionBox as Box } from './suggestion-box'
import { useSuggestions } from './use-suggestions'

type ComboboxProps = {
  /** What to look for: `person`, `organisation`, `post` … as /search/suggestions knows it. */
  kind: string
  label: string
  hint?: string
  labelHidden?: boolean
  optional?: boolean
  /** Sent as `<name>.text` (what is typed) and `<name>.id` (empty unless a suggestion was picked). */
  name?: string
  /** The same two as fields of a record form. */
  textField?: FieldSource
  idField?: FieldSource
  defaultText?: string
  defaultId?: string
  /** The typed text may become a new record. */
  allowNew?: boolean
  placeholder?: string
  autoFocus?: boolean
  className?: string
}

/** One record, found as you type. Without scripts it is a text field and the server finds the record by its name. */
export function Combobox(props: ComboboxProps) {
  const { kind, label, hint, labelHidden, optional, name, textField, idField, className } = props
  const start = {
    text: asText(textField?.initialValue) ?? props.defaultText ?? '',
    id: asText(idField?.initialValue) ?? props.defaultId ?? '',
  }
  const [text, setText] = useState(start.text)
  const [picked, setPicked] = useState({ id: start.id, label: start.text })
  const [open, setOpen] = useState(false)
  const { items, searching } = useSuggestions(kind, open ? text : '')

  const inputId = textField?.id ?? `${name}-text`
  const errors = textField?.errors ?? idField?.errors
  const labelId = `${inputId}-label`
  const described = [hint ? hintId(inputId) : '', errors?.length ? errorId(inputId) : '']
    .filter(Boolean)
    .join(' ')

  const onText = (typed: string) => {
    setText(typed)
    // The list also reports the label it has just put in; only a different text lets go of the record.
    if (typed !== picked.label) {
      setPicked({ id: '', label: typed })
      setOpen(true)
    }
  }

  return (
    <div className={classNames('min-w-0', className)}>
      <FieldHead id={inputId} {...{ labelId, label, hint, labelHidden, optional }} />
      <SuggestionBoxOnFocus
        labelledBy={labelId}
        control={{
          id: inputId,
          name: textField?.name ?? `${name}.text`,
          form: textField?.formId,
          'aria-describedby': described || undefined,
          'aria-invalid': errors?.length ? true : undefined,
        }}
        text={text}
        onText={onText}
        suggestions={items}
        searching={searching}
        settled={!open || text.trim() === ''}
        offerNew={Boolean(props.allowNew) && open}
        onPick={(suggestion) => {
          setPicked({ id: suggestion?.id ?? '', label: suggestion?.label ?? text })
          setText(suggestion?.label ?? text)
          setOpen(false)
        }}
        placeholder={props.placeholder}
        autoFocus={props.autoFocus}
      />
      <input type="hidden" name={idField?.name ?? `${name}.id`} form={idField?.formId} value={picked.id} />
      <FieldErrors id={inputId} errors={errors} />
    </div>
  )
}

/** What the field says it is from the moment scripts run; without them it is a text field. */
const asCombobox = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': false } as const

type BoxProps = Parameters<typeof Box>[0]

/**
 * A plain text field until it is first used: most readers of a page never do, and the list is the heaviest part of the
 * interface. The list then takes over the text and the focus.
 */
function SuggestionBoxOnFocus(props: BoxProps) {
  const [loaded, setLoaded] = useState<{ Box: typeof Box; hadFocus: boolean } | null>(null)
  const { control, text, onText, placeholder, autoFocus } = props
  const hydrated = useHydrated()
  const load = () => {
    void import('./suggestion-box').then(({ SuggestionBox }) => {
      setLoaded(
        (earlier) => earlier ?? { Box: SuggestionBox, hadFocus: document.activeElement?.id === control.id },
      )
    })
  }
  useEffect(() => {
    if (autoFocus) load()
    // Once, on arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  if (loaded) return <loaded.Box {...props} autoFocus={loaded.hadFocus || autoFocus} />
  return (
    <input
      {...control}
      {...(hydrated ? asCombobox : {})}
      type="text"
      value={text}
      onChange={(event) => onText(event.target.value)}
      onFocus={load}
      placeholder={placeholder}
      autoComplete="off"
      className="input"
    />
  )
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
