import { useTexts } from '~/i18n'
import { FieldRow, FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { TextInput } from '../field'
import { RoleChoice } from './account-form'
import { LanguageSelect, NameFields, OfficeSelect, type OfficeChoice } from './person-fields'

type InvitationFormProps = {
  offices: OfficeChoice[]
  ownOffice: string
  locale: 'da' | 'en'
  formKey: string
  lastResult?: FormAnswer | null
}

type Fields = {
  givenName: string
  familyName: string
  email: string
  role: string
  officeId: string
  locale: string
}

/** Whom to invite, as what, and where. */
export function InvitationForm({ offices, ownOffice, locale, formKey, lastResult }: InvitationFormProps) {
  const texts = useTexts()
  const t = texts.accounts
  const record = useRecordForm<Fields>({
    lastResult,
    id: 'invitation',
    defaultValue: { role: 'DIPLOMAT', officeId: ownOffice, locale },
  })
  const { fields } = record
  const labels = {
    givenName: t.givenName,
    familyName: t.familyName,
    email: t.email,
    role: t.role,
    officeId: t.office,
    locale: t.language,
  }
  return (
    <RecordForm record={record} formKey={formKey} labels={labels}>
      <NameFields fields={fields} />
      <TextInput
        field={fields.email}
        label={t.email}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        required
      />
      <RoleChoice field={fields.role} />
      <FieldRow>
        <OfficeSelect field={fields.officeId} offices={offices} locale={locale} />
        <LanguageSelect field={fields.locale} hint={texts.admin.invitations.languageHint} />
      </FieldRow>
      <FormActions save={texts.admin.invitations.submit} cancel="/admin/invitations" />
    </RecordForm>
  )
}
