import type { MeasureStatus } from '~/generated/sqlite/enums'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextArea, TextInput } from '../field'
import { FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Values = { status: string; reason: string; on: string }

const statuses: MeasureStatus[] = ['NOT_STARTED', 'BEHIND', 'AT_RISK', 'ON_TRACK', 'DONE']

type OverrideFormProps = { answer?: FormAnswer | null; version: number; values: Values; cancel: string }

/** Leadership's word on a measure's status, with its reason and its day. */
export function OverrideForm({ answer, version, values, cancel }: OverrideFormProps) {
  const { override: t, status: words } = useTexts().measures
  const record = useRecordForm<Values>({ id: 'override', lastResult: answer, defaultValue: values })
  const { fields } = record
  return (
    <RecordForm
      record={record}
      version={version}
      seeTheirs={cancel}
      labels={{ status: t.status, reason: t.reason, on: t.on }}
      words={{ status: words }}
    >
      <Select
        field={fields.status}
        label={t.status}
        options={statuses.map((value) => ({ value, label: words[value] }))}
      />
      <TextArea field={fields.reason} label={t.reason} hint={t.reasonHint} rows={3} maxLength={500} />
      <TextInput field={fields.on} label={t.on} autoComplete="off" />
      <FormActions save={t.save} cancel={cancel} />
    </RecordForm>
  )
}
