import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextInput } from '../field'
import { FieldRow, FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Values = { nameDa: string; nameEn: string; startsOn: string; endsOn: string; copyId?: string }

type PeriodFormProps = {
  answer?: FormAnswer | null
  values: Values
  cancel: string
  formKey?: string
  version?: number
  /** The periods a new one can begin as a copy of. */
  copies?: { id: string; name: string }[]
}

/** A strategy period's names and days and, of a new one, what it begins with. */
export function PeriodForm({ answer, values, cancel, formKey, version, copies }: PeriodFormProps) {
  const t = useTexts().measures.period
  const record = useRecordForm<Values>({ id: 'period', lastResult: answer, defaultValue: values })
  const { fields } = record
  return (
    <RecordForm
      record={record}
      formKey={formKey}
      version={version}
      labels={{
        ...{ nameDa: t.nameDa, nameEn: t.nameEn, startsOn: t.startsOn, endsOn: t.endsOn },
        copyId: t.copy,
      }}
    >
      <TextInput field={fields.nameDa} label={t.nameDa} maxLength={200} required />
      <TextInput field={fields.nameEn} label={t.nameEn} maxLength={200} required />
      <FieldRow>
        <TextInput field={fields.startsOn} label={t.startsOn} autoComplete="off" required />
        <TextInput field={fields.endsOn} label={t.endsOn} autoComplete="off" required />
      </FieldRow>
      {copies ? (
        <Select
          field={fields.copyId}
          label={t.copy}
          hint={t.copyHint}
          options={[
            { value: '', label: t.empty },
            ...copies.map(({ id, name }) => ({ value: id, label: t.copyOf(name) })),
          ]}
        />
      ) : null}
      <FormActions save={t.save} cancel={cancel} />
    </RecordForm>
  )
}
