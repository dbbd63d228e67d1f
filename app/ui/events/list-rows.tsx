import { useRef, useState, type ReactNode } from 'react'
import type { FormMetadata } from '@conform-to/react'
import { Plus, X } from 'lucide-react'
import { Button } from '../button'
import { classNames } from '../class-names'
import type { FieldSource } from '../field'
import { useHydrated } from '../hydrated'

export type RowControl = { id: string; name: string; errors?: string[]; defaultValue?: string }

type ListRowsProps<Row> = {
  // Conform's metadata is invariant in its schema; the rows read none of it by name.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  form: FormMetadata<any, string[]>
  name: string
  field: FieldSource
  add: string
  /** The words of the button that removes a row, by its number from 1. */
  remove: (number: number) => string
  /** The controls of one row; `control` gives each its id, name, errors and value. */
  /** Each row is one line where there is room: then only the first shows its labels. */
  labelsOnce?: boolean
  children: (control: (name: keyof Row & string) => RowControl, number: number) => ReactNode
}

/** Rows of a form, as many as needed. Without scripts a row is added and removed by the server. */
export function ListRows<Row extends Record<string, string | undefined>>(props: ListRowsProps<Row>) {
  const { form, name, field, add, remove, labelsOnce, children } = props
  const hydrated = useHydrated()
  const initial = rowsOf<Row>(field.initialValue)
  const [kept, setKept] = useState(() => initial.map((row, key) => ({ row, key })))
  const nextKey = useRef(initial.length)
  const rows = hydrated ? kept : initial.map((row, key) => ({ row, key }))
  const byServer = (intent: { name: string; value: string }) => (hydrated ? {} : { ...intent })
  const follows = (index: number) => labelsOnce === true && index > 0
  const addRow = () => setKept([...kept, { row: {}, key: nextKey.current++ }])
  return (
    <div className="grid gap-3">
      {rows.map(({ row, key }, index) => (
        <div key={key} className="flex items-start gap-2 border-b border-line pb-3">
          <div className={classNames('min-w-0 flex-1', follows(index) && 'sm:[&_label]:sr-only')}>
            {children((part) => controlOf(form, `${name}[${index}]`, part, row), index + 1)}
          </div>
          <Button
            icon={X}
            iconOnly
            tone="quiet"
            type={hydrated ? 'button' : 'submit'}
            className={follows(index) ? 'max-sm:mt-6' : 'mt-6'}
            onClick={hydrated ? () => setKept(kept.filter((one) => one.key !== key)) : undefined}
            {...byServer(form.remove.getButtonProps({ name, index }))}
          >
            {remove(index + 1)}
          </Button>
        </div>
      ))}
      <div>
        <Button
          icon={Plus}
          type={hydrated ? 'button' : 'submit'}
          onClick={hydrated ? addRow : undefined}
          {...byServer(form.insert.getButtonProps({ name }))}
        >
          {add}
        </Button>
      </div>
    </div>
  )
}

function controlOf<Row extends Record<string, string | undefined>>(
  form: ListRowsProps<Row>['form'],
  prefix: string,
  part: keyof Row & string,
  row: Partial<Row>,
): RowControl {
  const name = `${prefix}.${part}`
  return { id: `${form.id}-${name}`, name, errors: form.allErrors[name], defaultValue: row[part] }
}

/** The rows of a list as they were sent; one just added by the server holds nothing yet. */
export function rowsOf<Row>(value: unknown): Partial<Row>[] {
  if (!Array.isArray(value)) return []
  return value.map((row: unknown) => (typeof row === 'object' && row !== null ? row : {}) as Partial<Row>)
}
