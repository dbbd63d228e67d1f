import type { FormMetadata } from '@conform-to/react'
import { useTexts } from '~/i18n'
import { TextInput, type FieldSource } from '../field'
import { FormPart } from '../form'
import { ListRows } from './list-rows'
import type { SeriesFields } from './series-form'

type RowsProps = { form: FormMetadata<SeriesFields, string[]>; field: FieldSource }
type TaskRow = { key?: string; offsetDays?: string; titleDa?: string; titleEn?: string }
type AgendaRow = { titleDa?: string; titleEn?: string; minutes?: string }

/** The task template: how many days from the first day, and what. */
export function TaskRows({ form, field }: RowsProps) {
  const words = useTexts().series.form
  return (
    <FormPart title={words.tasks} text={words.tasksText}>
      <ListRows<TaskRow>
        form={form}
        name="tasks"
        field={field}
        add={words.addTask}
        remove={words.removeTask}
        labelsOnce
      >
        {(control, number) => (
          <fieldset className="grid gap-2 sm:grid-cols-[5.5rem_minmax(0,1fr)_minmax(0,1fr)]">
            <legend className="sr-only">{words.taskNumber(number)}</legend>
            <input type="hidden" name={control('key').name} value={control('key').defaultValue ?? ''} />
            <TextInput {...control('offsetDays')} label={words.offsetDays} autoComplete="off" />
            <TextInput {...control('titleDa')} label={words.titleDa} maxLength={300} />
            <TextInput {...control('titleEn')} label={words.titleEn} maxLength={300} />
          </fieldset>
        )}
      </ListRows>
    </FormPart>
  )
}

/** The agenda every edition begins with. */
export function AgendaRows({ form, field }: RowsProps) {
  const words = useTexts().series.form
  return (
    <FormPart title={words.agenda} text={words.agendaText}>
      <ListRows<AgendaRow>
        form={form}
        name="agenda"
        field={field}
        add={words.addItem}
        remove={words.removeItem}
        labelsOnce
      >
        {(control, number) => (
          <fieldset className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_5.5rem]">
            <legend className="sr-only">{words.agendaNumber(number)}</legend>
            <TextInput {...control('titleDa')} label={words.titleDa} maxLength={300} />
            <TextInput {...control('titleEn')} label={words.titleEn} maxLength={300} />
            <TextInput {...control('minutes')} label={words.minutes} inputMode="numeric" />
          </fieldset>
        )}
      </ListRows>
    </FormPart>
  )
}
