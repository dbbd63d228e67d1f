import type { PostHolder } from '~/domain/organisations/find-organisation.server'
import { useTexts } from '~/i18n'
import { RadioGroup } from '../choice'
import { Combobox } from '../combobox'
import { TextInput } from '../field'
import { FieldRow, FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Fields = {
  predecessor: string
  lastDay: string
  successor: string
  successorId: string
  firstDay: string
  newOrganisation: string
  newOrganisationId: string
  newTitle: string
}

type SuccessionFormProps = {
  answer?: FormAnswer | null
  holders: PostHolder[]
  formKey: string
  cancel: string
}

/** "Ana leaves, Bo takes over", in one act. */
export function SuccessionForm({ answer, holders, formKey, cancel }: SuccessionFormProps) {
  const words = useTexts().posts.succession
  const record = useRecordForm<Fields>({
    lastResult: answer,
    defaultValue: { predecessor: holders[0]?.appointmentId ?? '' },
  })
  const { fields } = record
  const { predecessor, lastDay, successor, firstDay, newOrganisation, newTitle } = words
  return (
    <RecordForm
      record={record}
      formKey={formKey}
      labels={{ predecessor, lastDay, successor, firstDay, newOrganisation, newTitle }}
    >
      <p className="max-w-[70ch] text-muted">{words.intro}</p>
      <FormPart title={words.leaves}>
        <RadioGroup
          field={fields.predecessor}
          legend={predecessor}
          options={[
            ...holders.map(({ appointmentId, name }) => ({ value: appointmentId, label: name })),
            { value: '', label: words.nobody },
          ]}
        />
        <TextInput field={fields.lastDay} label={lastDay} hint={words.lastDayHint} autoComplete="off" />
      </FormPart>
      <FormPart title={words.takesOver}>
        <Combobox
          kind="person"
          label={successor}
          hint={words.successorHint}
          textField={fields.successor}
          idField={fields.successorId}
          allowNew
        />
        <TextInput
          field={fields.firstDay}
          label={firstDay}
          hint={words.firstDayHint}
          autoComplete="off"
          optional
        />
      </FormPart>
      {holders.length > 0 ? <NextPost fields={fields} /> : null}
      <FormActions save={words.submit} cancel={cancel} />
    </RecordForm>
  )
}

type NextPostProps = { fields: ReturnType<typeof useRecordForm<Fields>>['fields'] }

function NextPost({ fields }: NextPostProps) {
  const words = useTexts().posts.succession
  return (
    <FormPart title={words.goesTo} text={words.goesToText}>
      <FieldRow>
        <Combobox
          kind="organisation"
          label={words.newOrganisation}
          textField={fields.newOrganisation}
          idField={fields.newOrganisationId}
          allowNew
        />
        <TextInput field={fields.newTitle} label={words.newTitle} autoComplete="off" />
      </FieldRow>
    </FormPart>
  )
}
