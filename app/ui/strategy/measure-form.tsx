import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextInput } from '../field'
import { FieldRow, FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Values = { ownerId: string; milestone: string; milestoneOn: string }

type MeasureFormProps = {
  answer?: FormAnswer | null
  version: number
  values: Values
  owners: { id: string; name: string }[]
  cancel: string
}

/** Who looks after a measure, and what it is to reach next. */
export function MeasureForm({ answer, version, values, owners, cancel }: MeasureFormProps) {
  const t = useTexts()
  const { edit } = t.measures
  const record = useRecordForm<Values>({ id: 'measure', lastResult: answer, defaultValue: values })
  const { fields } = record
  const options = [
    { value: '', label: edit.nobody },
    ...owners.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <RecordForm
      record={record}
      version={version}
      seeTheirs={cancel}
      labels={{ ownerId: edit.owner, milestone: edit.milestone, milestoneOn: edit.milestoneOn }}
      words={{ ownerId: Object.fromEntries(options.map(({ value, label }) => [value, label])) }}
    >
      <Select field={fields.ownerId} label={edit.owner} options={options} />
      <FieldRow>
        <TextInput field={fields.milestone} label={edit.milestone} maxLength={200} />
        <TextInput
          field={fields.milestoneOn}
          label={edit.milestoneOn}
          hint={t.followUps.form.dueHint}
          autoComplete="off"
        />
      </FieldRow>
      <FormActions save={edit.save} cancel={cancel} />
    </RecordForm>
  )
}
