import type { ReaderChoices } from '~/domain/access/handling'
import { contactPointKinds } from '~/domain/contact-points/contact-point'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextInput } from '../field'
import { FieldRow, FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { useHandlingConflict } from '../handling/handling-conflict'
import { HandlingFields } from '../handling/handling-fields'

type Fields = {
  kind: string
  value: string
  label: string
  handling: string
  readerAccountIds: string[]
  readerOfficeIds: string[]
}

type ContactPointFormProps = {
  answer?: FormAnswer | null
  values: Partial<Fields>
  choices: ReaderChoices
  /** Hidden fields that say whose it is. */
  holder?: Record<string, string>
  formKey?: string
  version?: number
  cancel: string
}

/** Creates or edits a way to reach someone. */
export function ContactPointForm(props: ContactPointFormProps) {
  const { answer, values, choices, holder = {}, formKey, version, cancel } = props
  const t = useTexts()
  const words = t.people.contactPoints
  const record = useRecordForm<Fields>({ lastResult: answer, defaultValue: values })
  const { fields } = record
  const conflict = useHandlingConflict(answer, choices)
  const { kind, value, label } = words
  return (
    <RecordForm
      record={{ ...record, theirs: conflict.theirs }}
      lists={conflict.lists}
      formKey={formKey}
      version={version}
      labels={{ kind, value, label, ...conflict.labels }}
      words={{ ...conflict.words, kind: t.kinds.contactPointKind }}
      seeTheirs={version === undefined ? undefined : cancel}
    >
      {Object.entries(holder).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <FormPart title={words.title}>
        <FieldRow>
          <Select
            field={fields.kind}
            label={kind}
            required
            options={contactPointKinds.map((each) => ({
              value: each,
              label: t.kinds.contactPointKind[each],
            }))}
          />
          <TextInput field={fields.value} label={value} required autoComplete="off" />
        </FieldRow>
        <TextInput field={fields.label} label={label} hint={words.labelHint} optional />
      </FormPart>
      <FormPart title={t.common.handling}>
        <HandlingFields
          fields={{
            handling: fields.handling,
            readerAccountIds: fields.readerAccountIds,
            readerOfficeIds: fields.readerOfficeIds,
          }}
          choices={choices}
          alone
        />
      </FormPart>
      <FormActions cancel={cancel} />
    </RecordForm>
  )
}
