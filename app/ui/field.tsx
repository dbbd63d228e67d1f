import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react'
import { CircleAlert } from 'lucide-react'
import { useTexts } from '~/i18n'
import { classNames } from './class-names'

/** What a field needs to know of the form it stands in; Conform's field metadata fits. */
export type FieldSource = {
  id: string
  name: string
  formId?: string
  initialValue?: unknown
  errors?: string[] | undefined
  required?: boolean | undefined
}

type FieldText = {
  label: ReactNode
  /** One sentence of help under the label. */
  hint?: ReactNode
  /** Keeps the label for screen readers only, where the surroundings show it. */
  labelHidden?: boolean
  /** Adds "optional" to the label: in forms where most fields are required. */
  optional?: boolean
}

type FieldProps = FieldText & { id: string; errors?: string[]; children: ReactNode; className?: string }

/** One label, help, the control, and what is wrong with it. */
export function Field({ id, errors, children, className, ...text }: FieldProps) {
  return (
    <div className={classNames('field min-w-0', className)}>
      <FieldHead id={id} {...text} />
      {children}
      <FieldErrors id={id} errors={errors} />
    </div>
  )
}

/** What stands above a control: its label and help. */
export function FieldHead(props: FieldText & { id: string; labelId?: string }) {
  const { id, labelId, label, hint, labelHidden, optional } = props
  const t = useTexts()
  return (
    <>
      <label id={labelId} htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block text-sm font-medium'}>
        {label}
        {optional ? <span className="ml-1.5 font-normal text-muted">{t.common.optional}</span> : null}
      </label>
      {hint ? (
        <p id={hintId(id)} className="mb-1 text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </>
  )
}

/** The sentences about a field, tied to it by `aria-describedby`. */
export function FieldErrors({ id, errors }: { id: string; errors?: string[] }) {
  if (!errors?.length) return null
  return (
    <p id={errorId(id)} className="mt-1 flex gap-1.5 text-sm font-medium text-danger">
      <CircleAlert size={16} aria-hidden="true" className="mt-0.5 shrink-0" />
      <span>{errors.join(' ')}</span>
    </p>
  )
}

export const hintId = (id: string) => `${id}-hint`
export const errorId = (id: string) => `${id}-error`

/** Id, name and the ARIA ties of a control, from a form's field or from plain props. */
export function controlProps(source: Source, hint: ReactNode, errors: string[] | undefined) {
  const { field } = source
  const id = source.id ?? field?.id ?? source.name ?? ''
  const described = [hint ? hintId(id) : '', errors?.length ? errorId(id) : ''].filter(Boolean).join(' ')
  return {
    id,
    name: source.name ?? field?.name,
    form: field?.formId,
    'aria-invalid': errors?.length ? (true as const) : undefined,
    'aria-describedby': described || undefined,
    'aria-required': (source.required ?? field?.required) || undefined,
  }
}

/** Either a form's `field`, or `name` (and `id`) for a control outside a record form. */
export type Source = {
  field?: FieldSource
  name?: string
  id?: string
  required?: boolean
  defaultValue?: string | number
  errors?: string[]
}

/** The errors to show at a control: those given, else those of its form field. */
export function shownErrors(source: Source): string[] | undefined {
  const errors = source.errors ?? source.field?.errors
  return errors?.length ? errors : undefined
}

/** The value a control starts with: what was typed and sent back, else the form's, else the given one. */
export function startValue(source: Source): string | undefined {
  const value = source.field?.initialValue ?? source.defaultValue
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The value an input starts with, unless its user of the code holds the value itself: React takes only one of the two. */
export function startOrControlled(source: Source, given: { value?: unknown }, otherwise?: string) {
  return given.value === undefined ? { defaultValue: startValue(source) ?? otherwise } : {}
}

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, keyof Source | 'form'>
type TextInputProps = FieldText & Source & InputProps & { suffix?: ReactNode }

/** A line of text. */
export function TextInput(props: TextInputProps) {
  const { label, hint, labelHidden, optional, field, name, id, required, defaultValue, errors, ...rest } =
    props
  const { suffix, className, type = 'text', ...input } = rest
  const source = { field, name, id, required, defaultValue, errors }
  const shown = shownErrors(source)
  const control = controlProps(source, hint, shown)
  return (
    <Field {...{ label, hint, labelHidden, optional, className }} id={control.id} errors={shown}>
      <div className="flex items-center gap-2">
        <input {...control} type={type} {...startOrControlled(source, input)} className="input" {...input} />
        {suffix}
      </div>
    </Field>
  )
}

type AreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Source | 'form'>

/** Several lines of text; grows with what is typed. */
export function TextArea(props: FieldText & Source & AreaProps) {
  const { label, hint, labelHidden, optional, field, name, id, required, defaultValue, errors, ...rest } =
    props
  const { className, ...area } = rest
  const source = { field, name, id, required, defaultValue, errors }
  const shown = shownErrors(source)
  const control = controlProps(source, hint, shown)
  return (
    <Field {...{ label, hint, labelHidden, optional, className }} id={control.id} errors={shown}>
      <textarea {...control} rows={4} {...startOrControlled(source, area)} className="input" {...area} />
    </Field>
  )
}
