import { useTexts } from '~/i18n'
import { Combobox } from '../combobox'
import { TextInput } from '../field'
import { FieldRow, FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Fields = {
  titleDa: string
  titleEn: string
  rank: string
  organisation: string
  organisationId: string
}

type PostFormProps = {
  answer?: FormAnswer | null
  values: Partial<Fields>
  formKey?: string
  version?: number
  cancel: string
}

/** Creates a post at an organisation, or edits its title and rank. */
export function PostForm({ answer, values, formKey, version, cancel }: PostFormProps) {
  const t = useTexts()
  const words = t.posts
  const record = useRecordForm<Fields>({ lastResult: answer, defaultValue: values })
  const { fields } = record
  const { titleDa, titleEn, rank, organisation } = words
  return (
    <RecordForm
      record={record}
      formKey={formKey}
      version={version}
      labels={{ titleDa, titleEn, rank, organisation }}
      seeTheirs={version === undefined ? undefined : cancel}
    >
      <FormPart title={words.one}>
        {version === undefined ? (
          <Combobox
            kind="organisation"
            label={organisation}
            hint={words.organisationHint}
            textField={fields.organisation}
            idField={fields.organisationId}
            allowNew
          />
        ) : null}
        <FieldRow>
          <TextInput field={fields.titleDa} label={titleDa} required autoComplete="off" />
          <TextInput field={fields.titleEn} label={titleEn} autoComplete="off" optional />
        </FieldRow>
        <TextInput field={fields.rank} label={rank} hint={words.rankHint} inputMode="numeric" optional />
      </FormPart>
      <FormActions save={version === undefined ? t.common.create : t.common.saveChanges} cancel={cancel} />
    </RecordForm>
  )
}
