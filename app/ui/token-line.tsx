import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Badge } from './badge'
import { classNames } from './class-names'
import { FieldErrors } from './field'

/** One of several: a record (`id`), or a text that names a new one (`id` empty). */
export type Token = { id: string; text: string; detail?: string }

type TokenLineProps = {
  token: Token
  prefix: string
  formId?: string
  errors?: string[]
  showNew: boolean
  onRemove: () => void
  children?: ReactNode
}

/** One chosen record within its field: sent as two hidden fields, removed by its own button. */
export function TokenLine({ token, prefix, formId, errors, showNew, onRemove, children }: TokenLineProps) {
  const t = useTexts().common
  const lineId = `${formId ?? 'token'}-${prefix}.text`
  return (
    <li
      className={classNames(
        'rounded-md border bg-surface',
        errors?.length ? 'border-danger' : 'border-control',
        children ? 'p-2 pl-3' : 'py-0.5 pr-0.5 pl-3',
      )}
    >
      <input type="hidden" name={`${prefix}.id`} form={formId} value={token.id} />
      <input type="hidden" name={`${prefix}.text`} form={formId} value={token.text} />
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 text-sm">
          <span className="font-medium">{token.text}</span>
          {token.detail ? <span className="ml-2 text-muted">{token.detail}</span> : null}
          {showNew && !token.id ? (
            <span className="ml-2">
              <Badge tone="accent">{t.combobox.isNew}</Badge>
            </span>
          ) : null}
        </span>
        <button
          type="button"
          id={lineId}
          onClick={onRemove}
          aria-label={t.removeNamed(token.text)}
          title={t.removeNamed(token.text)}
          className="inline-flex h-8 w-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink pointer-coarse:h-11 pointer-coarse:w-11"
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      {children ? <div className="mt-1 pr-1">{children}</div> : null}
      <FieldErrors id={lineId} errors={errors} />
    </li>
  )
}

/** The tokens in a form's start value or in what it sent. */
export function tokensFrom(value: unknown): Token[] | null {
  if (!Array.isArray(value)) return null
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return []
    const { id, text, detail } = item as Record<string, unknown>
    if (typeof text !== 'string') return []
    return [
      { id: typeof id === 'string' ? id : '', text, detail: typeof detail === 'string' ? detail : undefined },
    ]
  })
}
