import { organisationKinds } from '~/domain/organisations/organisation'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { Combobox } from '../combobox'
import { TextArea, TextInput } from '../field'
import { FieldRow, FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { NamesakeNotice } from '../people/namesake-notice'

type Fields = {
  kind: string
  nameDa: string
  nameEn: string
  shortName: string
  country: string
  parent: string
  parentId: string
  website: string
  aliases: string
  summary: string
  despiteNamesakes: string
}

type OrganisationFormProps = {
  answer?: (FormAnswer & { namesakes?: { id: string; name: string }[] }) | null
  values: Partial<Fields>
  countries: { code: string; name: string }[]
  formKey?: string
  version?: number
  cancel: string
}

/** Creates or edits an organisation. */
export function OrganisationForm(props: OrganisationFormProps) {
  const { answer, values, countries, formKey, version, cancel } = props
  const t = useTexts()
  const record = useRecordForm<Fields>({ lastResult: answer, defaultValue: values })
  const { fields } = record
  const words = t.organisations.form
  return (
    <RecordForm
      record={record}
      formKey={formKey}
      version={version}
      labels={useLabels()}
      words={{
        kind: t.kinds.organisationKind,
        country: Object.fromEntries(countries.map(({ code, name }) => [code, name])),
      }}
      seeTheirs={version === undefined ? undefined : cancel}
    >
      {answer?.namesakes ? (
        <NamesakeNotice
          title={t.organisations.namesakes(answer.namesakes.length)}
          text={t.organisations.namesakesText}
          confirm={t.organisations.saveAnyway}
          field={fields.despiteNamesakes}
          namesakes={answer.namesakes.map(({ id, name }) => ({ address: `/organisations/${id}`, name }))}
        />
      ) : null}
      <FormPart title={words.basics}>
        <FieldRow>
          <TextInput field={fields.nameDa} label={words.nameDa} required autoComplete="off" />
          <TextInput field={fields.nameEn} label={words.nameEn} hint={words.nameEnHint} optional />
        </FieldRow>
        <FieldRow>
          <Select
            field={fields.kind}
            label={words.kind}
            empty={t.common.choose}
            required
            options={organisationKinds.map((value) => ({ value, label: t.kinds.organisationKind[value] }))}
          />
          <Select
            field={fields.country}
            label={words.country}
            empty={t.common.unknown}
            options={countries.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </FieldRow>
        <FieldRow>
          <TextInput field={fields.shortName} label={words.shortName} hint={words.shortNameHint} optional />
          <TextArea field={fields.aliases} label={words.aliases} hint={words.aliasesHint} optional rows={2} />
        </FieldRow>
      </FormPart>
      <FormPart title={words.more}>
        <Combobox
          kind="organisation"
          label={words.parent}
          hint={words.parentHint}
          optional
          textField={fields.parent}
          idField={fields.parentId}
          allowNew
        />
        <TextInput field={fields.website} label={words.website} optional type="url" placeholder="https://" />
        <TextArea field={fields.summary} label={words.summary} optional />
      </FormPart>
      <FormActions save={version === undefined ? t.common.create : t.common.saveChanges} cancel={cancel} />
    </RecordForm>
  )
}

function useLabels(): Record<string, string> {
  const t = useTexts()
  const { kind, nameDa, nameEn, shortName, country, parent, website, aliases, summary } = t.organisations.form
  return { kind, nameDa, nameEn, shortName, country, parent, website, aliases, summary }
}
