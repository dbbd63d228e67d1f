import type { ReactNode, SelectHTMLAttributes } from 'react'
import { classNames } from './class-names'
import {
  controlProps,
  Field,
  FieldErrors,
  hintId,
  shownErrors,
  startOrControlled,
  startValue,
  type Source,
} from './field'

export type Option = { value: string; label: string; hint?: string; disabled?: boolean }
export type OptionGroup = { label: string; options: Option[] }

type SelectProps = Source & {
  label: ReactNode
  hint?: ReactNode
  labelHidden?: boolean
  optional?: boolean
  options: (Option | OptionGroup)[]
  /** The words of the empty choice; without it there is none. */
  empty?: string
  className?: string
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof Source | 'form'>

/** One of several, from a native list. */
export function Select(props: SelectProps) {
  const { label, hint, labelHidden, optional, options, empty, field, name, id, required, ...rest } = props
  const { defaultValue, errors, className, ...select } = rest
  const source = { field, name, id, required, defaultValue, errors }
  const shown = shownErrors(source)
  const control = controlProps(source, hint, shown)
  return (
    <Field {...{ label, hint, labelHidden, optional, className }} id={control.id} errors={shown}>
      <select {...control} {...startOrControlled(source, select, '')} className="input" {...select}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(selectOption)}
            </optgroup>
          ) : (
            selectOption(option)
          ),
        )}
      </select>
    </Field>
  )
}

function selectOption(option: Option) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  )
}

type CheckboxProps = Source & {
  label: ReactNode
  hint?: ReactNode
  /** What is sent when ticked. */
  value?: string
  defaultChecked?: boolean
  className?: string
}

/** A single yes or no, label beside the box. */
export function Checkbox({ label, hint, value = 'on', defaultChecked, className, ...source }: CheckboxProps) {
  const shown = shownErrors(source)
  const control = controlProps(source, hint, shown)
  const start = source.field?.initialValue
  return (
    <div className={className}>
      <div className="flex min-h-(--control) items-center gap-2">
        <input
          {...control}
          type="checkbox"
          value={value}
          defaultChecked={start === undefined ? defaultChecked : start === value || start === true}
          className="tick"
        />
        <label htmlFor={control.id} className="text-sm">
          {label}
        </label>
      </div>
      {hint ? (
        <p id={hintId(control.id)} className="ml-6.5 text-sm text-muted">
          {hint}
        </p>
      ) : null}
      <FieldErrors id={control.id} errors={shown} />
    </div>
  )
}

type GroupProps = Source & {
  legend: ReactNode
  hint?: ReactNode
  options: Option[]
  legendHidden?: boolean
  /** Side by side instead of one below the other. */
  inline?: boolean
  className?: string
}

/** One of a few, all in sight. */
export function RadioGroup(props: GroupProps) {
  const start = startValue(props)
  return <Group {...props} type="radio" isChosen={(value) => value === start} />
}

/** Any of several, all in sight; sent as repeated fields of one name. */
export function CheckboxGroup(props: GroupProps & { defaultValues?: string[] }) {
  const initial = props.field?.initialValue
  const chosen = Array.isArray(initial) ? initial : initial ? [initial] : (props.defaultValues ?? [])
  return <Group {...props} type="checkbox" isChosen={(value) => chosen.includes(value)} />
}

function Group(props: GroupProps & { type: 'radio' | 'checkbox'; isChosen: (value: string) => boolean }) {
  const { legend, hint, options, legendHidden, inline, className, type, isChosen, ...source } = props
  const shown = shownErrors(source)
  const control = controlProps(source, hint, shown)
  return (
    <fieldset
      id={control.id}
      aria-describedby={control['aria-describedby']}
      aria-invalid={control['aria-invalid']}
      className={classNames('min-w-0', className)}
    >
      <legend className={legendHidden ? 'sr-only' : 'mb-1 text-sm font-medium'}>{legend}</legend>
      {hint ? (
        <p id={hintId(control.id)} className="mb-1 text-sm text-muted">
          {hint}
        </p>
      ) : null}
      <div className={classNames(inline && 'flex flex-wrap gap-x-5')}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-(--control) cursor-pointer items-start gap-2 py-1.5 text-sm"
          >
            <input
              type={type}
              name={control.name}
              form={control.form}
              value={option.value}
              defaultChecked={isChosen(option.value)}
              disabled={option.disabled}
              className="tick"
            />
            <span>
              {option.label}
              {option.hint ? <span className="block text-muted">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldErrors id={control.id} errors={shown} />
    </fieldset>
  )
}
