import { mergeFieldKeys, mergeFieldNames } from '~/domain/invitations/merge-fields'
import { useReader, useTexts } from '~/i18n'
import { TextArea, TextInput, type FieldSource } from '../field'
import { FieldRow } from '../form'

type TextName = 'subjectDa' | 'subjectEn' | 'invitationDa' | 'invitationEn'
type InvitationTextsProps = {
  fields: Record<TextName, FieldSource>
  /** The series' texts an edition's empty fields stand for. */
  inherited?: Record<TextName, string>
}

/** The invitation in both languages, and the fields its texts may hold. */
export function InvitationTexts({ fields, inherited }: InvitationTextsProps) {
  const words = useTexts().series.form
  const { locale } = useReader()
  const names = mergeFieldKeys.map((key) => `{{${mergeFieldNames[locale][key]}}}`)
  const placeholder = (name: TextName) => inherited?.[name] || undefined
  return (
    <>
      <p className="text-sm text-muted">
        {words.textsText} <span className="font-mono text-xs">{names.join(' ')}</span>
      </p>
      <FieldRow>
        <TextInput
          field={fields.subjectDa}
          label={words.subjectDa}
          placeholder={placeholder('subjectDa')}
          optional
        />
        <TextInput
          field={fields.subjectEn}
          label={words.subjectEn}
          placeholder={placeholder('subjectEn')}
          optional
        />
      </FieldRow>
      <FieldRow>
        <TextArea
          field={fields.invitationDa}
          label={words.invitationDa}
          placeholder={placeholder('invitationDa')}
          rows={10}
          optional
        />
        <TextArea
          field={fields.invitationEn}
          label={words.invitationEn}
          placeholder={placeholder('invitationEn')}
          rows={10}
          optional
        />
      </FieldRow>
    </>
  )
}
