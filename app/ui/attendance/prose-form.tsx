import { TextArea } from '../field'
import { FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'

type ProseFormProps<Name extends string> = {
  name: Name
  label: string
  hint: string
  answer?: FormAnswer | null
  values: Record<Name, string>
  version: number
  cancel: string
}

/** One long text of a record: an item's minutes, an edition's lessons. */
export function ProseForm<Name extends string>(props: ProseFormProps<Name>) {
  const { name, label, hint, answer, values, version, cancel } = props
  const record = useRecordForm<Record<string, string>>({ lastResult: answer, defaultValue: values })
  return (
    <RecordForm {...{ record, version }} seeTheirs={cancel} labels={{ [name]: label }}>
      <div className="card p-4 sm:p-5">
        <TextArea field={record.fields[name]} label={label} hint={hint} rows={12} autoFocus />
      </div>
      <FormActions cancel={cancel} />
    </RecordForm>
  )
}
