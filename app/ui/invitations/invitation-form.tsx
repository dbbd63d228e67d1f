import type { InvitationEdit } from '~/domain/invitations/invitation-schema.server'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextInput } from '../field'
import { FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'

type InvitationFormProps = {
  answer: FormAnswer | null | undefined
  values: { locale: string; email: string }
  version: number
  cancel: string
}

/** In which language and to which address somebody is written to. */
export function InvitationForm({ answer, values, version, cancel }: InvitationFormProps) {
  const t = useTexts().invitations
  const record = useRecordForm<InvitationEdit>({
    lastResult: answer,
    defaultValue: { ...values, locale: values.locale as InvitationEdit['locale'] },
  })
  const { fields } = record
  return (
    <RecordForm
      record={record}
      version={version}
      labels={{ locale: t.language, email: t.email }}
      words={{ locale: t.languages }}
    >
      <FormPart title={t.edit}>
        <Select
          field={fields.locale}
          label={t.language}
          empty={t.ownLanguage}
          options={(['da', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
        />
        <TextInput
          field={fields.email}
          type="email"
          label={t.email}
          hint={t.emailHint}
          optional
          autoComplete="off"
        />
      </FormPart>
      <FormActions cancel={cancel} />
    </RecordForm>
  )
}
