import { useTexts } from '~/i18n'
import { RadioGroup } from '../choice'
import { TextInput } from '../field'
import { FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Fields = { strength: string; how: string }

type TieFormProps = {
  answer?: FormAnswer | null
  values: Fields
  formKey?: string
  version?: number
  cancel: string
}

const steps = [1, 2, 3, 4, 5] as const

/** How well the reader knows somebody, in words for each step, and how. */
export function TieForm({ answer, values, formKey, version, cancel }: TieFormProps) {
  const t = useTexts().network.ties
  const record = useRecordForm<Fields>({ id: 'tie', lastResult: answer, defaultValue: values })
  const { fields } = record
  return (
    <RecordForm
      record={record}
      formKey={formKey}
      version={version}
      labels={{ strength: t.strength, how: t.how }}
      words={{ strength: Object.fromEntries(steps.map((step) => [String(step), t.steps[step]])) }}
      seeTheirs={version === undefined ? undefined : cancel}
    >
      <RadioGroup
        field={fields.strength}
        legend={t.strength}
        options={steps.map((step) => ({ value: String(step), label: `${step} · ${t.steps[step]}` }))}
      />
      <TextInput field={fields.how} label={t.how} hint={t.howHint} optional maxLength={200} />
      <FormActions save={t.save} cancel={cancel} />
    </RecordForm>
  )
}
