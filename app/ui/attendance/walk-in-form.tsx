import { useTexts } from '~/i18n'
import { Checkbox } from '../choice'
import { Combobox } from '../combobox'
import { FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Fields = {
  person: { id: string; text: string }
  organisation: { id: string; text: string }
  another: string
}

type WalkInFormProps = { answer?: FormAnswer | null; formKey: string; cancel: string }

/** Puts somebody on the list who came without being on it; a person not yet known is made in place. */
export function WalkInForm({ answer, formKey, cancel }: WalkInFormProps) {
  const t = useTexts().attendance.walkIn
  const record = useRecordForm<Fields>({ lastResult: answer })
  const { fields } = record
  const person = fields.person.getFieldset()
  const organisation = fields.organisation.getFieldset()
  return (
    <RecordForm
      {...{ record, formKey }}
      labels={{ person: t.person, organisation: t.organisation, another: t.another }}
    >
      <FormPart title={t.add}>
        <Combobox
          kind="person"
          label={t.person}
          hint={t.personHint}
          textField={person.text}
          idField={person.id}
          allowNew
          autoFocus
        />
        <Combobox
          kind="organisation"
          label={t.organisation}
          hint={t.organisationHint}
          textField={organisation.text}
          idField={organisation.id}
          allowNew
          optional
        />
        <Checkbox field={fields.another} label={t.another} hint={t.anotherHint} />
      </FormPart>
      <FormActions save={t.save} cancel={cancel} />
    </RecordForm>
  )
}
