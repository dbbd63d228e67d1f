import { useTexts } from '~/i18n'
import { Combobox } from '../combobox'
import { TextInput } from '../field'
import { FieldRow, FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Fields = {
  person: string
  personId: string
  organisation: string
  organisationId: string
  title: string
  from: string
  to: string
}

type AppointmentFormProps = {
  answer?: FormAnswer | null
  values: Partial<Fields>
  /** What is given and what is asked for: a post for this person, a person for this post, or only the dates. */
  given: { personId: string } | { postId: string } | null
  formKey?: string
  version?: number
  cancel: string
}

/** Appoints someone, or corrects when a post was held. */
export function AppointmentForm(props: AppointmentFormProps) {
  const { answer, values, given, formKey, version, cancel } = props
  const t = useTexts()
  const words = t.posts.appointment
  const record = useRecordForm<Fields>({ lastResult: answer, defaultValue: values })
  const { fields } = record
  const { person, title, from, to } = words
  return (
    <RecordForm
      record={record}
      formKey={formKey}
      version={version}
      labels={{ person, organisation: t.posts.organisation, title, from, to }}
      seeTheirs={version === undefined ? undefined : cancel}
    >
      <FormPart title={t.kinds.record.appointment}>
        {given && 'personId' in given ? (
          <>
            <input type="hidden" name="personId" value={given.personId} />
            <Combobox
              kind="organisation"
              label={t.posts.organisation}
              hint={t.posts.organisationHint}
              textField={fields.organisation}
              idField={fields.organisationId}
              allowNew
            />
            <TextInput field={fields.title} label={title} hint={words.titleHint} autoComplete="off" />
          </>
        ) : null}
        {given && 'postId' in given ? (
          <>
            <input type="hidden" name="postId" value={given.postId} />
            <Combobox
              kind="person"
              label={person}
              hint={words.personHint}
              textField={fields.person}
              idField={fields.personId}
              allowNew
            />
          </>
        ) : null}
        <FieldRow>
          <TextInput field={fields.from} label={from} hint={words.dateHint} autoComplete="off" optional />
          <TextInput field={fields.to} label={to} hint={words.toHint} autoComplete="off" optional />
        </FieldRow>
      </FormPart>
      <FormActions cancel={cancel} />
    </RecordForm>
  )
}
