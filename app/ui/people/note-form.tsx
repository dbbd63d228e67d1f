import type { ReaderChoices } from '~/domain/access/handling'
import { useTexts } from '~/i18n'
import { TextArea } from '../field'
import { FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { useHandlingConflict } from '../handling/handling-conflict'
import { HandlingFields } from '../handling/handling-fields'

type Fields = {
  body: string
  handling: string
  marking: string
  widened: string
  readerAccountIds: string[]
  readerOfficeIds: string[]
}

type NoteFormProps = {
  answer?: FormAnswer | null
  values: Partial<Fields>
  choices: ReaderChoices
  /** Hidden fields that say what it is about. */
  subject?: Record<string, string>
  formKey?: string
  version?: number
  cancel: string
}

/** Creates or edits a note. */
export function NoteForm(props: NoteFormProps) {
  const { answer, values, choices, subject = {}, formKey, version, cancel } = props
  const t = useTexts()
  const words = t.people.notes
  const record = useRecordForm<Fields>({ lastResult: answer, defaultValue: values })
  const { fields } = record
  const conflict = useHandlingConflict(answer, choices)
  return (
    <RecordForm
      record={{ ...record, theirs: conflict.theirs }}
      lists={conflict.lists}
      formKey={formKey}
      version={version}
      labels={{ body: words.body, ...conflict.labels }}
      words={conflict.words}
      seeTheirs={version === undefined ? undefined : cancel}
    >
      {Object.entries(subject).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <TextArea field={fields.body} label={words.body} hint={words.bodyHint} rows={8} required />
      <FormPart title={t.people.form.handling}>
        <HandlingFields fields={fields} choices={choices} alone />
      </FormPart>
      <FormActions cancel={cancel} />
    </RecordForm>
  )
}
