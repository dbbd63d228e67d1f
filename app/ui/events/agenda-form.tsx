import type { AgendaFormValues } from '~/domain/events/agenda/find-agenda-form.server'
import { useTexts } from '~/i18n'
import { TextInput } from '../field'
import { FieldRow, FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { TokenField } from '../token-field'
import { ListRows, rowsOf } from './list-rows'

type Fields = AgendaFormValues & { speakersLines: string }
type DocumentRow = { title?: string; url?: string }

type AgendaFormProps = {
  answer?: FormAnswer | null
  values: Partial<AgendaFormValues>
  formKey?: string
  version?: number
  cancel: string
}

/** Creates or edits an item of an edition's agenda. */
export function AgendaForm({ answer, values, formKey, version, cancel }: AgendaFormProps) {
  const t = useTexts()
  const words = t.editions.agenda
  const record = useRecordForm<Fields>({ lastResult: answer, defaultValue: values })
  const { form, fields } = record
  const { title, day, startTime, minutes, speakers, documents } = words
  return (
    <RecordForm
      {...{ record, formKey, version }}
      seeTheirs={version === undefined ? undefined : cancel}
      labels={{ title, day, startTime, minutes, speakers, documents }}
      lists={typedLists(answer)}
    >
      <FormPart title={title}>
        <TextInput field={fields.title} label={title} labelHidden required maxLength={300} />
        <FieldRow>
          <TextInput field={fields.day} label={day} hint={words.dayHint} optional autoComplete="off" />
          <TextInput
            field={fields.startTime}
            label={startTime}
            hint={words.startTimeHint}
            optional
            autoComplete="off"
          />
          <TextInput field={fields.minutes} label={minutes} optional inputMode="numeric" />
        </FieldRow>
        <TokenField
          kind="person"
          label={speakers}
          hint={words.speakersHint}
          linesHint={words.speakersLines}
          optional
          allowNew
          name="speakers"
          field={fields.speakers}
          linesField={fields.speakersLines}
        />
      </FormPart>
      <FormPart title={documents} text={words.documentsText}>
        <ListRows<DocumentRow>
          form={form}
          name="documents"
          field={fields.documents}
          add={words.addDocument}
          remove={words.removeDocument}
        >
          {(control, number) => (
            <fieldset className="grid gap-2 sm:grid-cols-2">
              <legend className="sr-only">{words.documentNumber(number)}</legend>
              <TextInput {...control('title')} label={words.documentTitle} maxLength={200} />
              <TextInput {...control('url')} label={words.documentUrl} type="url" inputMode="url" />
            </fieldset>
          )}
        </ListRows>
      </FormPart>
      <FormActions save={version === undefined ? t.common.add : t.common.saveChanges} cancel={cancel} />
    </RecordForm>
  )
}

/** What was typed into the lists, told as the stored ones are. */
function typedLists(answer: FormAnswer | null | undefined): Record<string, string> {
  const typed: Record<string, unknown> = answer?.result.initialValue ?? {}
  const speakers = rowsOf<{ text: string }>(typed['speakers']).map(({ text }) => text)
  const documents = rowsOf<DocumentRow>(typed['documents'])
  return {
    speakers: [...speakers, typed['speakersLines']].filter(Boolean).join('\n'),
    documents: documents.map(({ title = '', url = '' }) => `${title} ${url}`.trim()).join('\n'),
  }
}
