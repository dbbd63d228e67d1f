import { useRef, useState, type ReactNode } from 'react'
import { useTexts } from '~/i18n'
import { errorId, FieldErrors, FieldHead, hintId, type FieldSource } from './field'
import { useHydrated } from './hydrated'
import { SuggestionBox } from './suggestion-box'
import { TokenLine, tokensFrom, type Token } from './token-line'
import { useSuggestions } from './use-suggestions'

export type { Token } from './token-line'

type TokenFieldProps = {
  /** What to look for, as /search/suggestions knows it. */
  kind: string
  label: string
  hint?: string
  /** Help for the text area that stands here without scripts. */
  linesHint?: string
  optional?: boolean
  /** Sent as `<name>[0].id`, `<name>[0].text` …; without scripts as `<name>Lines`, one name a line. */
  name: string
  /** The array field of a record form, for what was typed and its errors. */
  field?: FieldSource
  /** The form's field `<name>Lines`: what was typed without scripts, after a refusal. */
  linesField?: FieldSource
  defaultTokens?: Token[]
  /** The typed text may become a new record. */
  allowNew?: boolean
  /** The errors of one token, by its place. */
  errorsAt?: (index: number) => string[] | undefined
  /** More controls for each token, such as a role: `<Select name={`${prefix}.role`} />`. */
  children?: (token: Token, index: number, prefix: string) => ReactNode
  placeholder?: string
  autoFocus?: boolean
  onChange?: (tokens: Token[]) => void
}

type Kept = Token & { key: number }

/** Several records, found as you type, added and removed by keyboard or touch. Without scripts: a text area, one on each line. */
export function TokenField(props: TokenFieldProps) {
  const { kind, label, hint, optional, name, field, allowNew = false, errorsAt, children } = props
  const t = useTexts().common
  const hydrated = useHydrated()
  const [tokens, setTokens] = useState<Kept[]>(() =>
    (tokensFrom(field?.initialValue) ?? props.defaultTokens ?? []).map((token, key) => ({ ...token, key })),
  )
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const nextKey = useRef(tokens.length)
  const input = useRef<HTMLInputElement>(null)
  const { items, searching } = useSuggestions(kind, text)
  const chosen = new Set(tokens.map((token) => token.id).filter(Boolean))

  const change = (next: Kept[], message: string) => {
    setTokens(next)
    setSaid(message)
    props.onChange?.(next.map(({ key: _key, ...token }) => token))
  }
  const add = (token: Token) => {
    setText('')
    if (!token.text.trim() || (token.id && chosen.has(token.id))) return
    change([...tokens, { ...token, key: nextKey.current++ }], t.combobox.added(token.text))
  }
  const remove = (key: number) => {
    const gone = tokens.find((token) => token.key === key)
    if (!gone) return
    change(
      tokens.filter((token) => token.key !== key),
      t.combobox.removed(gone.text),
    )
    input.current?.focus()
  }

  const id = field?.id ?? name
  const described = [hint ? hintId(id) : '', field?.errors?.length ? errorId(id) : '']
    .filter(Boolean)
    .join(' ')
  const control = {
    'aria-describedby': described || undefined,
    'aria-invalid': field?.errors?.length ? (true as const) : undefined,
  }

  return (
    <div className="min-w-0">
      <FieldHead id={id} labelId={`${id}-label`} label={label} hint={hint} optional={optional} />
      {hydrated ? null : (
        <Lines
          id={id}
          name={`${name}Lines`}
          form={field?.formId}
          hint={props.linesHint}
          described={control['aria-describedby']}
          typed={props.linesField?.initialValue}
          tokens={tokens}
        />
      )}
      <div className="needs-script grid gap-2">
        {hydrated && tokens.length > 0 ? (
          <ul aria-label={t.combobox.chosen} className={children ? 'grid gap-2' : 'flex flex-wrap gap-2'}>
            {tokens.map((token, index) => (
              <TokenLine
                key={token.key}
                token={token}
                prefix={`${name}[${index}]`}
                formId={field?.formId}
                errors={errorsAt?.(index)}
                showNew={allowNew}
                onRemove={() => remove(token.key)}
              >
                {children?.(token, index, `${name}[${index}]`)}
              </TokenLine>
            ))}
          </ul>
        ) : null}
        <SuggestionBox
          labelledBy={`${id}-label`}
          control={{
            id: hydrated ? id : `${id}-box`,
            // A name typed and not yet added is sent too, as a line: nothing typed is lost on Save.
            name: hydrated ? `${name}Lines` : undefined,
            form: field?.formId,
            ...control,
          }}
          text={text}
          onText={setText}
          suggestions={items.filter((item) => !chosen.has(item.id))}
          searching={searching}
          settled={text.trim() === ''}
          offerNew={allowNew}
          onPick={(s) =>
            add(s ? { id: s.id, text: s.label, detail: s.detail } : { id: '', text: text.trim() })
          }
          onEnter={() => allowNew && add({ id: '', text: text.trim() })}
          onBackspaceWhenEmpty={() => {
            const last = tokens.at(-1)
            if (last) remove(last.key)
          }}
          inputRef={input}
          placeholder={props.placeholder}
          autoFocus={props.autoFocus}
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <FieldErrors id={id} errors={field?.errors} />
    </div>
  )
}

type LinesProps = {
  id: string
  name: string
  form?: string
  hint?: string
  described?: string
  /** What was typed before, after a refusal. */
  typed: unknown
  tokens: Token[]
}

/** The same without scripts: one name on each line. */
function Lines({ id, name, form, hint, described, typed, tokens }: LinesProps) {
  return (
    <div className="for-no-script">
      {hint ? <p className="mb-1 text-sm text-muted">{hint}</p> : null}
      <textarea
        id={id}
        name={name}
        form={form}
        rows={3}
        defaultValue={typeof typed === 'string' ? typed : tokens.map((token) => token.text).join('\n')}
        className="input"
        aria-describedby={described}
      />
    </div>
  )
}
